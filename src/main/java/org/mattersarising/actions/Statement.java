package org.mattersarising.actions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.mattersarising.shared.Actor;

/** What somebody said about an action: how it stands, in words. */
@Entity
public class Statement {

    /** How it stands. No percentages: a board wants to know whether to worry. */
    public enum Standing {
        ON_TRACK("On track"),
        AT_RISK("At risk"),
        BLOCKED("Blocked"),
        COMPLETE("Complete");

        private final String title;

        Standing(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Standing standing;

    private String words;

    private String actor;
    private Instant at;

    protected Statement() {}

    Statement(String reference, Standing standing, String words, Actor by, Instant at) {
        this.reference = reference;
        this.standing = standing;
        this.words = words;
        this.actor = by.key();
        this.at = at;
    }

    public long id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public Standing standing() {
        return standing;
    }

    public String words() {
        return words;
    }

    public Actor by() {
        return new Actor(actor);
    }

    public Instant at() {
        return at;
    }
}
