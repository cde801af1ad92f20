package org.mattersarising.notifications;

import java.util.Map;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PersonTies;
import org.springframework.stereotype.Component;

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

    @Override
    public void move(PersonId goes, PersonId stays) {
        messages.nowFor(goes, stays);
    }
}
