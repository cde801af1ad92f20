package org.mattersarising.people;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SecondStepDemandRecords extends Repository<SecondStepDemand, Long> {

    SecondStepDemand save(SecondStepDemand demand);

    List<SecondStepDemand> findAll();

    boolean existsById(long bodyId);

    void deleteById(long bodyId);
}
