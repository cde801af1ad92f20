package org.mattersarising.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** That a person holds, held or will hold a post. */
@Entity
public class Tenure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private PostId postId;
    private PersonId personId;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    protected Tenure() {}

    /** @param from the first day in the post */
    public Tenure(PostId post, PersonId person, LocalDate from) {
        this.postId = Objects.requireNonNull(post);
        this.personId = Objects.requireNonNull(person);
        this.from = Objects.requireNonNull(from);
    }

    public PostId post() {
        return postId;
    }

    public PersonId person() {
        return personId;
    }

    public LocalDate from() {
        return from;
    }

    /** The first day no longer in the post, when it ended or is known to end. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(until);
    }

    void endsBefore(LocalDate day) {
        this.until = day;
    }

    /** Becomes another entry's for the same person. */
    void passesTo(PersonId other) {
        this.personId = other;
    }

    /** Whether nothing says yet when it ends. */
    boolean isOpen() {
        return until == null;
    }
}
