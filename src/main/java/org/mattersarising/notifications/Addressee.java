package org.mattersarising.notifications;

import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;

/**
 * Whoever gets a mail today.
 *
 * @param person to whose address it goes
 * @param standsInFor the recipient who is away, or null
 */
record Addressee(Person person, Person standsInFor) {

    PersonId id() {
        return person.id();
    }

    String address() {
        return person.email();
    }

    boolean isDeputy() {
        return standsInFor != null;
    }
}
