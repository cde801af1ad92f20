package org.mattersarising.minutes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What was read from documents, in the order of the text. */
public interface Proposals extends Repository<Proposal, Long> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(long id);

    List<Proposal> findByDocumentIdOrderByPositionAscIdAsc(long documentId);
}
