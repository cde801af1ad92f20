package org.mattersarising.notifications;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes notices in, in the transaction that causes them. */
@Service
public class Outbox {

    private final OutboxMessages messages;
    private final Clock clock;

    Outbox(OutboxMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** Writes a notice, to be sent once the caller's transaction has committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Notice notice) {
        String subject = notice.about() + " " + notice.kind().template();
        messages.save(new OutboxMessage(
                "<" + UUID.randomUUID() + "@matters-arising>", notice, subject, notice.words(), clock.instant()));
    }
}
