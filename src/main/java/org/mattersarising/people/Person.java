package org.mattersarising.people;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Somebody in the directory. */
@Entity
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String name;
    private String email;
    private String organisation;
    private LocalDate leftOn;
    private PersonId mergedInto;

    protected Person() {}

    /**
     * @param name as the person writes it, with title or rank if they use one: "Cllr Asha Venn"
     * @param email where mail reaches them; unique in the directory, compared without regard to case
     */
    public Person(String name, String email, String organisation) {
        this.name = Objects.requireNonNull(name);
        this.email = email.toLowerCase(java.util.Locale.ROOT);
        this.organisation = Objects.requireNonNull(organisation);
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String organisation() {
        return organisation;
    }

    /** The first day on which the person was no longer there, when they left. */
    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public boolean isHere(LocalDate on) {
        return leftOn == null || on.isBefore(leftOn);
    }

    /** The entry that this one was made one with, when it was entered twice. */
    public Optional<PersonId> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** Everything moves to another entry for the same person; this one stays for what was recorded under it. */
    void mergesInto(PersonId other, LocalDate today) {
        this.mergedInto = other;
        if (leftOn == null) {
            this.leftOn = today;
        }
    }

    void isNow(String newName, String newEmail, String newOrganisation) {
        this.name = Objects.requireNonNull(newName);
        this.email = newEmail.toLowerCase(java.util.Locale.ROOT);
        this.organisation = Objects.requireNonNull(newOrganisation);
    }

    /** Records that the person leaves; what they own must be handed over by whoever records it. */
    void leaves(LocalDate firstDayGone) {
        this.leftOn = firstDayGone;
    }
}
