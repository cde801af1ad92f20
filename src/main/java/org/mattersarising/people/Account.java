package org.mattersarising.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;

/** That a person may sign in, and the hash of their password. */
@Entity
public class Account {

    @Id
    private Long personId;

    private String passwordHash;
    private boolean enabled;
    private int generation;

    protected Account() {}

    /** @param passwordHash with its algorithm's prefix, never a password */
    public Account(PersonId person, String passwordHash) {
        this.personId = person.value();
        this.passwordHash = Objects.requireNonNull(passwordHash);
        this.enabled = true;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean enabled() {
        return enabled;
    }

    void opensWith(String newPasswordHash) {
        this.passwordHash = Objects.requireNonNull(newPasswordHash);
        this.enabled = true;
    }

    /** Which of the person's sign-ins are still good: those under this number. */
    public int generation() {
        return generation;
    }

    /** Ends whatever is open, in every browser. */
    public void signsOutEverywhere() {
        this.generation++;
    }

    void closes() {
        this.enabled = false;
    }
}
