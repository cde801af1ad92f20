package org.mattersarising.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.mattersarising.actions.Action;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.decision.Step;

/** That somebody was told because a time had come, or that everything planned until a day is dealt with. Kept for ever. */
@Entity
public class Chase {

    /** What was done. */
    public enum Kind {
        /** Nobody was told; the plan was made anew, and what lay before is dealt with. */
        PLANNED,
        /** The owner was told before the due date or on it. */
        REMINDER,
        /** The owner was told after the due date. */
        OVERDUE,
        /** Somebody above the owner was told. */
        ESCALATION,
        /** The clerks were told that it still waits for them. */
        CLERK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Reference reference;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private Kind kind;

    private String step;
    private String rule;
    private LocalDate fellOn;
    private LocalDate throughOn;
    private int daysOverdue;
    private String told;
    private Instant at;

    protected Chase() {}

    Chase(Action action, Kind kind, String step, Step due, LocalDate today, String told, Instant at) {
        this(action.reference(), action.dueOn(), kind, step, due, today, told, at);
    }

    /** @param dueOn the due date of an action, or the deadline of a report */
    Chase(
            Reference reference,
            LocalDate dueOn,
            Kind kind,
            String step,
            Step due,
            LocalDate today,
            String told,
            Instant at) {
        this.reference = reference;
        this.dueOn = dueOn;
        this.kind = kind;
        this.step = step;
        this.rule = due.rule();
        this.fellOn = due.on();
        this.throughOn = today;
        this.daysOverdue = (int) Math.max(0, today.toEpochDay() - dueOn.toEpochDay());
        this.told = told;
        this.at = at;
    }

    public Reference reference() {
        return reference;
    }

    /** The due date for which it was. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Kind kind() {
        return kind;
    }

    /** The level for an escalation, otherwise the day of the step; once for each due date and kind. */
    public String step() {
        return step;
    }

    /** The rule of the table that had it done, such as R3 or N2; empty where nobody was told. */
    public String rule() {
        return rule;
    }

    /** The day on which it should have been done; earlier than {@link #at()} after an interruption of the service. */
    public LocalDate fellOn() {
        return fellOn;
    }

    /** The day through which it deals with every step. */
    public LocalDate throughOn() {
        return throughOn;
    }

    public int daysOverdue() {
        return daysOverdue;
    }

    /** The numbers of the persons told, separated by commas; empty where nobody was. */
    public String told() {
        return told;
    }

    public Instant at() {
        return at;
    }
}
