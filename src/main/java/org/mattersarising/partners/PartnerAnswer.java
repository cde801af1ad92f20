package org.mattersarising.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Statement;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;

/** What a partner wrote about an action. */
@Entity
public class PartnerAnswer {

    /** What the clerk made of it. */
    enum Status {
        WAITING,
        TAKEN,
        NOT_TAKEN
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private Reference reference;
    private BodyId bodyId;
    private PersonId personId;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Statement.Standing standing;

    private String words;
    private Instant givenAt;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Status status;

    private String decidedBy;
    private Instant decidedAt;
    private String why;

    protected PartnerAnswer() {}

    PartnerAnswer(Action action, PersonId person, Statement.Standing standing, String words, Instant now) {
        this.reference = action.reference();
        this.bodyId = action.body();
        this.personId = person;
        this.standing = standing;
        this.words = words;
        this.givenAt = now;
        this.status = Status.WAITING;
    }

    public long id() {
        return id;
    }

    public Reference reference() {
        return reference;
    }

    public PersonId person() {
        return personId;
    }

    public Statement.Standing standing() {
        return standing;
    }

    public String words() {
        return words;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public boolean waits() {
        return status == Status.WAITING;
    }

    void decided(Status became, Actor by, String reason, Instant now) {
        this.status = became;
        this.decidedBy = by.key();
        this.why = reason;
        this.decidedAt = now;
    }

    /** Makes it the answer of the entry that stays, when two entries for one person are made one. */
    void isOf(PersonId stays) {
        this.personId = stays;
    }
}
