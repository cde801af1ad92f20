package org.mattersarising.people.signin;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SecondFactors extends Repository<SecondFactor, Long> {

    SecondFactor save(SecondFactor factor);

    Optional<SecondFactor> findById(long personId);

    boolean existsById(long personId);

    void delete(SecondFactor factor);
}
