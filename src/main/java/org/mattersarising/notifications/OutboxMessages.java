package org.mattersarising.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mattersarising.people.PersonId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The notices of the outbox, latest first where they are listed. */
public interface OutboxMessages extends Repository<OutboxMessage, Long> {

    OutboxMessage save(OutboxMessage message);

    Optional<OutboxMessage> findById(long id);

    List<OutboxMessage> findByIdInOrderById(Collection<Long> ids);

    List<OutboxMessage> findByAboutOrderByIdDesc(String about);

    /** Waiting for one person, not yet tried, and not to leave at once. */
    @Query("select m from OutboxMessage m where m.recipientId = :person and m.status = MailStatus.WAITING"
            + " and m.atOnce = false and m.attempts = 0 and m.claimedBy is null")
    List<OutboxMessage> untried(PersonId person);

    /** What travelled in one mail. */
    List<OutboxMessage> findByMailId(String mailId);

    Page<OutboxMessage> findByStatusOrderByIdDesc(MailStatus status, Pageable page);

    Page<OutboxMessage> findAllByOrderByIdDesc(Pageable page);

    long countByStatus(MailStatus status);

    /** When the longest waiting of those that should have left was to leave. */
    @Query("select min(m.dueAt) from OutboxMessage m where m.status = MailStatus.WAITING and m.dueAt <= :now")
    Optional<Instant> oldestDue(Instant now);

    long count();
}
