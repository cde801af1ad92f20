package org.mattersarising.actions;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;

/** Somebody who was asked to contribute to an action: they see it and report on it; the owner stays accountable. */
@Entity
public class Contributor {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Reference reference;
    private PersonId personId;

    protected Contributor() {}

    Contributor(Reference reference, PersonId person) {
        this.reference = reference;
        this.personId = person;
    }

    public Reference reference() {
        return reference;
    }

    public PersonId person() {
        return personId;
    }

    /** Names another entry for the same person instead. */
    void isNow(PersonId other) {
        this.personId = other;
    }
}
