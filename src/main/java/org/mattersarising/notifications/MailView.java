package org.mattersarising.notifications;

import java.time.Instant;
import org.mattersarising.people.PersonId;

/**
 * One mail about an action, as its page shows it.
 *
 * @param when when it was sent, when it is next to be tried, or when it was given up
 * @param problem why it failed or was dropped or waits longer than it should, in a whole sentence; otherwise empty
 */
public record MailView(long id, NoticeKind kind, PersonId recipient, MailStatus status, Instant when, String problem) {

    static MailView of(OutboxMessage message) {
        return new MailView(
                message.id(),
                message.kind(),
                message.recipient(),
                message.status(),
                message.sentAt().orElse(message.dueAt()),
                message.problem().orElse(""));
    }
}
