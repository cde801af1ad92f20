package org.mattersarising.actions;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.mattersarising.shared.Actor;

/** That a due date was changed: kept for ever, with the reason. */
@Entity
public class DueDateChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String reference;
    private LocalDate was;
    private LocalDate became;
    private String why;

    private String actor;
    private Instant at;

    protected DueDateChange() {}

    DueDateChange(String reference, LocalDate was, LocalDate became, String why, Actor by, Instant at) {
        this.reference = reference;
        this.was = was;
        this.became = became;
        this.why = why;
        this.actor = by.key();
        this.at = at;
    }

    public String reference() {
        return reference;
    }

    public LocalDate was() {
        return was;
    }

    public LocalDate became() {
        return became;
    }

    public String why() {
        return why;
    }

    public Actor by() {
        return new Actor(actor);
    }

    public Instant at() {
        return at;
    }
}
