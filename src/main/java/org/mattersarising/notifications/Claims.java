package org.mattersarising.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.UtcTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes due notices for this node, so that no other node sends them: a short transaction of its own, over before anything is sent.
 *
 * <p>A person's mailbox is locked before their notices are looked at, because whether they travel as one mail can only be decided by a node
 * that has all of them. Nobody waits for anybody: what another node holds is skipped.
 */
@Component
class Claims {

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    /** Whatever is more than this waits for the next claim. */
    private static final int MOST_NOTICES = 500;

    private static final String IS_DUE =
            " status = 'WAITING' and due_at <= :now and (claimed_until is null or claimed_until < :now)";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final OutboxMessages messages;
    private final Mailboxes mailboxes;
    private final Bundling bundling;
    private final CivilHours hours;
    private final MailSettings settings;
    private final Clock clock;

    Claims(
            JdbcClient database,
            TransactionTemplate transaction,
            OutboxMessages messages,
            Mailboxes mailboxes,
            Bundling bundling,
            CivilHours hours,
            MailSettings settings,
            Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.messages = messages;
        this.mailboxes = mailboxes;
        this.bundling = bundling;
        this.hours = hours;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What was claimed.
     *
     * @param token the claim under which results are recorded
     * @param until when the claim ends
     * @param isLast whether nothing was due at all; without it, an empty claim only means that another node was faster
     */
    record Claim(String token, Instant until, List<Bundle> bundles, boolean isLast) {}

    Claim next() {
        Instant now = clock.instant();
        boolean anyKind = hours.isOpen(now);
        List<Long> waiting = waiting(now, anyKind);
        String token = UUID.randomUUID().toString();
        Instant until = now.plus(settings.lease());
        if (waiting.isEmpty()) {
            return new Claim(token, until, List.of(), true);
        }
        ensureMailboxes(waiting);
        return transaction.execute(
                status -> new Claim(token, until, claim(token, now, until, waiting, anyKind), false));
    }

    private List<Bundle> claim(String token, Instant now, Instant until, List<Long> waiting, boolean anyKind) {
        List<Long> locked = lock(waiting);
        if (locked.isEmpty()) {
            return List.of();
        }
        List<OutboxMessage> due = messages.findByIdInOrderById(due(now, anyKind, locked));
        due.forEach(notice -> notice.claim(token, until));
        Map<PersonId, MailChoice> choices =
                mailboxes.findByPersonIdIn(locked).stream().collect(Collectors.toMap(Mailbox::person, Mailbox::choice));
        return bundling.bundle(due, choices);
    }

    // More than one claim takes, so that two nodes that look at the same moment both find some. No further than the
    // head of the
    // queue, because reading all that is due for each claim would make a long queue slow; ordered as the index is.
    private List<Long> waiting(Instant now, boolean anyKind) {
        return database
                .sql("select recipient_id from outbox_message where" + IS_DUE + kinds(anyKind)
                        + " order by status, due_at limit :most")
                .param("now", UtcTime.of(now))
                .param("most", settings.batch() * 4)
                .query(Long.class)
                .list()
                .stream()
                .distinct()
                .toList();
    }

    private List<Long> lock(List<Long> people) {
        return database.sql("select person_id from mailbox where person_id in (:people)"
                        + " order by person_id limit :batch for update skip locked")
                .param("people", people)
                .param("batch", settings.batch())
                .query(Long.class)
                .list();
    }

    // Not locked again: the mailboxes are. Skipping locked rows here would tear digests apart on MySQL, where another
    // node's scan locks, for a moment, rows that are none of its own.
    private List<Long> due(Instant now, boolean anyKind, List<Long> people) {
        return database.sql("select id from outbox_message where recipient_id in (:people) and" + IS_DUE
                        + kinds(anyKind) + " order by due_at, id limit :most")
                .param("people", people)
                .param("now", UtcTime.of(now))
                .param("most", MOST_NOTICES)
                .query(Long.class)
                .list();
    }

    private void ensureMailboxes(List<Long> people) {
        try {
            transaction.executeWithoutResult(status -> database.sql("insert into mailbox (person_id, choice)"
                            + " select p.id, 'AT_ONCE' from person p where p.id in (:people)"
                            + " and not exists (select 1 from mailbox m where m.person_id = p.id)")
                    .param("people", people)
                    .update());
        } catch (DuplicateKeyException | PessimisticLockingFailureException e) {
            // Another node is making the same ones; whoever has none yet is claimed next time.
            LOG.debug("Another node makes the same mailboxes.", e);
        }
    }

    private static String kinds(boolean anyKind) {
        return anyKind ? "" : " and at_once = true";
    }
}
