package org.mattersarising.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mattersarising.shared.Reference;
import org.springframework.data.repository.Repository;

/** All reports that were handed in. */
public interface HandedInReports extends Repository<HandedInReport, Long> {

    HandedInReport save(HandedInReport report);

    Optional<HandedInReport> findById(long id);

    /** Latest first. */
    List<HandedInReport> findByReferenceOrderByIdDesc(Reference entry);

    List<HandedInReport> findByReferenceInOrderById(Collection<Reference> entries);
}
