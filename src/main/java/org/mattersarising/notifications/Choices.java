package org.mattersarising.notifications;

import java.time.Clock;
import java.time.Instant;
import org.mattersarising.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often people want mail, and when it therefore leaves. */
@Service
@Transactional
public class Choices {

    private final Mailboxes mailboxes;
    private final OutboxMessages messages;
    private final CivilHours hours;
    private final Clock clock;

    Choices(Mailboxes mailboxes, OutboxMessages messages, CivilHours hours, Clock clock) {
        this.mailboxes = mailboxes;
        this.messages = messages;
        this.hours = hours;
        this.clock = clock;
    }

    /** What a person chose; at once where they chose nothing. */
    @Transactional(readOnly = true)
    public MailChoice of(PersonId person) {
        return mailboxes.findById(person.value()).map(Mailbox::choice).orElse(MailChoice.AT_ONCE);
    }

    /** Records a person's choice; it also holds for mail that waits already. */
    public void choose(PersonId person, MailChoice choice) {
        mailboxes
                .findById(person.value())
                .ifPresentOrElse(mailbox -> mailbox.choose(choice), () -> mailboxes.save(new Mailbox(person, choice)));
        Instant next = next(choice, clock.instant());
        messages.untried(person).forEach(message -> message.dueAt(next));
    }

    /** When a notice that need not leave at once leaves. */
    Instant nextDelivery(PersonId person, Instant now) {
        return next(of(person), now);
    }

    private Instant next(MailChoice choice, Instant now) {
        return choice == MailChoice.DAILY
                ? hours.nextDaily(now)
                : choice == MailChoice.WEEKLY ? hours.nextWeekly(now) : hours.nextOpen(now);
    }
}
