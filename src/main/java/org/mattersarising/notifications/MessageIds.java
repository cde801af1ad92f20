package org.mattersarising.notifications;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Message-IDs in the form of RFC 5322. */
@Component
class MessageIds {

    private final String host;

    MessageIds(MailSettings settings) {
        this.host = settings.messageIdHost();
        if (!host.matches("[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?")) {
            throw new IllegalArgumentException(
                    "matters.mail.message-id-host must be a host name such as actions.example.org, not \"" + host
                            + "\".");
        }
    }

    String fresh() {
        return "<" + UUID.randomUUID() + "@" + host + ">";
    }

    /** The id of a mail that was never sent and to which all mails about one thing refer, so that they are shown together. */
    String threadOf(String about) {
        return "<about-" + about.replaceAll("[^A-Za-z0-9.-]", "-") + "@" + host + ">";
    }
}
