package org.mattersarising.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what became of claimed notices, each mail in a transaction of its own, and only while the claim is still held. */
@Component
class Results {

    private final OutboxMessages messages;
    private final Addressing addressing;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Results(
            OutboxMessages messages,
            Addressing addressing,
            MailSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.addressing = addressing;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void sent(String claim, List<Long> ids, Outgoing mail) {
        held(claim, ids).forEach(notice -> notice.sent(mail.address(), mail.letter(), clock.instant()));
    }

    @Transactional
    public void notSent(String claim, long id, NotToBeSent reason) {
        Instant now = clock.instant();
        held(claim, List.of(id)).forEach(notice -> {
            if (reason.becomes() == MailStatus.DROPPED) {
                notice.dropped(reason.getMessage(), now);
            } else {
                notice.failed(reason.getMessage(), now);
            }
            if (reason.tell()) {
                tell(notice, reason.getMessage());
            }
        });
    }

    /** To be tried again later, unless that has gone on for too long. */
    @Transactional
    public void deferred(String claim, List<Long> ids, String why) {
        Instant now = clock.instant();
        held(claim, ids).forEach(notice -> {
            notice.deferred(why, now);
            giveUpIfTooLong(notice, why, now);
        });
    }

    /** The mail server takes nothing; the mail itself was not at fault. */
    @Transactional
    public void heldUp(String claim, List<Long> ids, String why) {
        Instant now = clock.instant();
        held(claim, ids).forEach(notice -> {
            notice.heldUp(why, now);
            giveUpIfTooLong(notice, why, now);
        });
    }

    /** @param suspends whether nothing more is to go to the address */
    @Transactional
    public void refused(String claim, List<Long> ids, Outgoing mail, String why, boolean suspends) {
        Instant now = clock.instant();
        if (suspends) {
            addressing.suspend(mail.address(), why, now);
        }
        String sentence = suspends
                ? "The mail server refused the address " + mail.address() + " (" + why
                        + "), so nothing more is sent to it; correct it in the directory and send this again."
                : "The mail server refused this mail for good (" + why
                        + "); ask whoever runs the mail server, then send it again.";
        held(claim, ids).forEach(notice -> {
            notice.failed(sentence, now);
            tell(notice, sentence);
        });
    }

    /** Gives back what was claimed and not tried. */
    @Transactional
    public void release(String claim, List<Long> ids) {
        held(claim, ids).forEach(OutboxMessage::release);
    }

    private void giveUpIfTooLong(OutboxMessage notice, String why, Instant now) {
        if (notice.triedSinceBefore(now.minus(settings.giveUpAfter()))) {
            String sentence = "It was tried for " + settings.giveUpAfter().toDays() + " days without success (" + why
                    + "); send it again once that is put right.";
            notice.failed(sentence, now);
            tell(notice, sentence);
        }
    }

    private List<OutboxMessage> held(String claim, List<Long> ids) {
        return messages.findByIdInOrderById(ids).stream()
                .filter(notice -> notice.isClaimedBy(claim))
                .toList();
    }

    private void tell(OutboxMessage notice, String why) {
        events.publishEvent(new NoticeFailed(notice.about(), notice.kind(), notice.recipient(), why));
    }
}
