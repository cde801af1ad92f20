package org.mattersarising.notifications;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Notices of one person that travel in one mail.
 *
 * @param mailId the mail's Message-ID, the same at every attempt
 * @param notices never empty
 */
record Bundle(String mailId, List<OutboxMessage> notices) {

    List<Long> ids() {
        return notices.stream().map(OutboxMessage::id).toList();
    }

    /** The references of what it is about. */
    String about() {
        return notices.stream().map(OutboxMessage::about).distinct().collect(Collectors.joining(" "));
    }
}
