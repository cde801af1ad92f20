package org.mattersarising.notifications;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the mailbox of undelivered mail read every few minutes, on every node that is to send. Twice read is once recorded. */
@Component
@ConditionalOnProperty(name = "matters.mail.dispatch", havingValue = "true", matchIfMissing = true)
class BounceSchedule {

    private final BounceMailbox mailbox;

    BounceSchedule(BounceMailbox mailbox) {
        this.mailbox = mailbox;
    }

    @Scheduled(
            initialDelayString = "${matters.mail.bounces.every:5m}",
            fixedDelayString = "${matters.mail.bounces.every:5m}")
    void run() {
        mailbox.read();
    }
}
