package org.mattersarising.notifications.web;

import java.time.Instant;
import org.mattersarising.notifications.MailStatus;
import org.mattersarising.notifications.OutboxMessage;

/** One mail in the list. */
record MailRow(
        long id,
        String about,
        String kindKey,
        String recipient,
        String statusKey,
        String colour,
        Instant when,
        String problem) {

    static MailRow of(OutboxMessage message, String recipient) {
        return new MailRow(
                message.id(),
                message.about(),
                "outbox.kind." + message.kind(),
                recipient,
                "outbox.status." + message.status(),
                colour(message.status()),
                message.sentAt().orElse(message.dueAt()),
                message.problem().orElse(""));
    }

    private static String colour(MailStatus status) {
        return switch (status) {
            case WAITING -> "blue";
            case SENT -> "green";
            case FAILED, BOUNCED -> "red";
            case DROPPED -> "grey";
        };
    }
}
