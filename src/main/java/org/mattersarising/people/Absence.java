package org.mattersarising.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;

/** Days on which a person is away, the first and the last included, and who deputises. */
@Entity
public class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private PersonId personId;
    private PersonId deputyId;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate last;

    protected Absence() {}

    Absence(PersonId person, PersonId deputy, LocalDate from, LocalDate last) {
        this.personId = Objects.requireNonNull(person);
        this.deputyId = Objects.requireNonNull(deputy);
        this.from = Objects.requireNonNull(from);
        this.last = Objects.requireNonNull(last);
    }

    public long id() {
        return id;
    }

    public PersonId person() {
        return personId;
    }

    public PersonId deputy() {
        return deputyId;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate last() {
        return last;
    }

    void endsOn(LocalDate day) {
        this.last = day;
    }

    /** Names another entry for the same person instead. */
    void names(PersonId instead, PersonId of) {
        personId = personId.equals(of) ? instead : personId;
        deputyId = deputyId.equals(of) ? instead : deputyId;
    }
}
