package org.mattersarising.notifications;

import java.util.Map;
import org.mattersarising.people.PersonEvent;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PersonTies;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends what still waits to the entry that stays, when two entries for one person are made one. */
@Component
class MergedRecipients implements PersonTies {

    private final OutboxMessages messages;

    MergedRecipients(OutboxMessages messages) {
        this.messages = messages;
    }

    @Override
    public Map<String, Long> of(PersonId person) {
        return Map.of("MAILS", messages.countByRecipientIdAndStatus(person, MailStatus.WAITING));
    }

    @EventListener
    @Order(5)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonEvent.Merged merged) {
        messages.nowFor(merged.goes(), merged.person());
    }
}
