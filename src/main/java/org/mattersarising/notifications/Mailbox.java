package org.mattersarising.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.mattersarising.people.PersonId;

/** One person's mail: how often they want it. */
@Entity
class Mailbox {

    @Id
    private Long personId;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private MailChoice choice;

    protected Mailbox() {}

    Mailbox(PersonId person, MailChoice choice) {
        this.personId = person.value();
        this.choice = choice;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    MailChoice choice() {
        return choice;
    }

    void choose(MailChoice choice) {
        this.choice = choice;
    }
}
