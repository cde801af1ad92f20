package org.mattersarising.minutes;

import java.util.List;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was read from documents, in the order of the text. */
public interface Proposals extends Repository<Proposal, Long> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(long id);

    /** What was read from a minute with this number, in whatever document of a body and whatever year. */
    @Query("select p from Proposal p, ImportedDocument d where p.documentId = d.id and d.bodyId = :body"
            + " and p.finding.minuteNumber = :number order by p.documentId, p.position, p.id")
    List<Proposal> ofMinute(BodyId body, String number);

    List<Proposal> findByDocumentIdOrderByPositionAscIdAsc(long documentId);
}
