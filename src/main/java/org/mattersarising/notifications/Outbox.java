package org.mattersarising.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes notices in, in the transaction that causes them, and answers what became of them. */
@Service
public class Outbox {

    private final OutboxMessages messages;
    private final Choices choices;
    private final Addressing addressing;
    private final MessageIds ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            OutboxMessages messages,
            Choices choices,
            Addressing addressing,
            MessageIds ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.choices = choices;
        this.addressing = addressing;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /** Writes a notice, to be sent once the caller's transaction has committed; without a transaction it is refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Notice notice) {
        Instant now = clock.instant();
        Instant dueAt = notice.kind().atOnce() ? now : choices.nextDelivery(notice.to(), now);
        messages.save(new OutboxMessage(ids.fresh(), notice, now, dueAt));
    }

    /** What people were told, are to be told or could not be told about one thing, latest first. */
    @Transactional(readOnly = true)
    public List<MailView> about(String reference) {
        return messages.findByAboutOrderByIdDesc(reference).stream()
                .map(MailView::of)
                .toList();
    }

    /**
     * Has a mail sent at the next run, whether it failed, was dropped or was sent before. An address that was suspended is tried once more.
     *
     * @throws Refused when it is waiting already or there is no such mail
     */
    @Transactional
    public void sendAgain(long id, PersonId by) {
        OutboxMessage message = messages.findById(id)
                .orElseThrow(() -> new Refused("There is no such mail; go back to the list of mails."));
        if (message.status() == MailStatus.WAITING) {
            throw new Refused("This mail is waiting to be sent already; there is nothing more to do.");
        }
        addressing.trustAgain(message.recipient());
        message.again(clock.instant(), ids.fresh());
        events.publishEvent(
                new NoticeSentAgain(message.about(), message.kind(), message.recipient(), Actor.person(by.value())));
    }
}
