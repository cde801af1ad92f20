package org.mattersarising.minutes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.MeetingId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The documents that were imported. */
public interface ImportedDocuments extends Repository<ImportedDocument, Long> {

    ImportedDocument save(ImportedDocument document);

    Optional<ImportedDocument> findById(long id);

    Optional<ImportedDocument> findByBodyIdAndSha256(BodyId body, String sha256);

    /** The documents with the minutes of a meeting; an amended one follows the first. */
    List<ImportedDocument> findByMeetingIdOrderById(MeetingId meeting);

    /** What a list shows of a document, without its text. */
    record Listed(long id, BodyId body, String title, String fileName, Instant importedAt, long open, long decided) {}

    /** A document with how many of its proposals are to be decided. */
    record Undecided(long id, String title, long open) {}

    /** The documents of which something is to be decided, the latest first. */
    @Query("""
            select new org.mattersarising.minutes.ImportedDocuments$Undecided(d.id, d.title, count(p))
            from ImportedDocument d, Proposal p where p.documentId = d.id and d.bodyId in :bodies and p.finding.needsFollowup = true
                and p.status = org.mattersarising.minutes.ProposalStatus.PROPOSED
            group by d.id, d.title order by d.id desc
            """)
    List<Undecided> undecided(Collection<BodyId> bodies, Pageable page);

    @Query("""
            select new org.mattersarising.minutes.ImportedDocuments$Listed(d.id, d.bodyId, d.title, d.fileName, d.importedAt,
                (select count(p) from Proposal p where p.documentId = d.id and p.finding.needsFollowup = true
                    and p.status = org.mattersarising.minutes.ProposalStatus.PROPOSED),
                (select count(p) from Proposal p where p.documentId = d.id
                    and p.status <> org.mattersarising.minutes.ProposalStatus.PROPOSED))
            from ImportedDocument d where d.bodyId in :bodies order by d.id desc
            """)
    List<Listed> listed(Collection<BodyId> bodies, Pageable page);
}
