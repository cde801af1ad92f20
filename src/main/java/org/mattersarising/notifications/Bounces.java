package org.mattersarising.notifications;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a mail came back. A mail that only is delayed stays as it is: its mail system goes on trying. */
@Service
class Bounces {

    private final OutboxMessages messages;
    private final Addressing addressing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bounces(OutboxMessages messages, Addressing addressing, ApplicationEventPublisher events, Clock clock) {
        this.messages = messages;
        this.addressing = addressing;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records it for all that travelled in the mail.
     *
     * @return how many notices did not reach their reader; none where the service did not send the mail to that address
     */
    @Transactional
    public int record(Returned returned) {
        if (!returned.forGood() || returned.mailId().isEmpty()) {
            return 0;
        }
        // Only what was sent, and to that very address: a report can be forged, and must not stop anybody else's mail.
        List<OutboxMessage> back = messages.findByMailId(returned.mailId()).stream()
                .filter(notice -> notice.status() == MailStatus.SENT)
                .filter(notice -> notice.sentTo()
                        .filter(returned.address()::equalsIgnoreCase)
                        .isPresent())
                .toList();
        if (back.isEmpty()) {
            return 0;
        }
        if (returned.ofAddress()) {
            addressing.suspend(returned.address(), returned.reason(), clock.instant());
        }
        String sentence = "It came back from " + returned.address() + " (" + returned.reason() + "); "
                + (returned.ofAddress()
                        ? "nothing more is sent there until somebody corrects the address in the directory or sends this again."
                        : "send it again once that is put right.");
        back.forEach(notice -> {
            notice.bounced(sentence);
            events.publishEvent(new NoticeFailed(notice.about(), notice.kind(), notice.recipient(), sentence));
        });
        return back.size();
    }
}
