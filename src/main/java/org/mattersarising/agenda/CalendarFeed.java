package org.mattersarising.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.mattersarising.people.PersonId;

/** That a person has an address for their calendar program. The secret in it is kept as a digest only. */
@Entity
class CalendarFeed {

    @Id
    private Long personId;

    @Version
    private int version;

    private String tokenHash;

    protected CalendarFeed() {}

    CalendarFeed(PersonId person) {
        this.personId = person.value();
    }

    void opensWith(String tokenHash) {
        this.tokenHash = tokenHash;
    }

    PersonId person() {
        return new PersonId(personId);
    }
}
