package org.mattersarising.actions;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The files given with statements. */
public interface EvidenceFiles extends Repository<Evidence, Long> {

    Evidence save(Evidence evidence);

    Optional<Evidence> findByIdAndReference(long id, String reference);

    /** What a page lists of a file, without its content. */
    record Listed(long id, long statementId, String fileName, long bytes) {}

    @Query("select new org.mattersarising.actions.EvidenceFiles$Listed(e.id, e.statementId, e.fileName, e.bytes)"
            + " from Evidence e where e.reference = :reference order by e.id")
    List<Listed> listed(String reference);
}
