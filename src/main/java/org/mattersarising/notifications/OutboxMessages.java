package org.mattersarising.notifications;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mattersarising.people.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
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

    List<OutboxMessage> findByStatusInOrderByIdDesc(Collection<MailStatus> statuses, Pageable page);

    List<OutboxMessage> findByStatusInAndBoardIdInOrderByIdDesc(
            Collection<MailStatus> statuses, Collection<Long> boards, Pageable page);

    @Query("select m.status, count(m) from OutboxMessage m group by m.status")
    List<Object[]> countByStatus();

    @Query("select m.status, count(m) from OutboxMessage m where m.boardId in :boards group by m.status")
    List<Object[]> countByStatus(Collection<Long> boards);

    long countByStatus(MailStatus status);

    long countByRecipientIdAndStatus(PersonId recipient, MailStatus status);

    /** What nobody has tried to send; what a node is sending goes where it was going. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update OutboxMessage m set m.recipientId = :stays where m.recipientId = :goes"
            + " and m.status = MailStatus.WAITING and m.claimedBy is null")
    int nowFor(PersonId goes, PersonId stays);

    /** When the longest waiting of those that should have left was to leave. */
    @Query("select min(m.dueAt) from OutboxMessage m where m.status = MailStatus.WAITING and m.dueAt <= :now")
    Optional<Instant> oldestDue(Instant now);

    long count();
}
