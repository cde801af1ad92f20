package org.mattersarising.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody may choose a password, once and for a while, with a link that only they were given. */
@Entity
class Invitation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private PersonId personId;

    @Column(columnDefinition = "char(64)")
    private String tokenHash;

    private Instant expiresAt;
    private Instant usedAt;

    protected Invitation() {}

    Invitation(PersonId person, String tokenHash, Instant expiresAt) {
        this.personId = person;
        this.tokenHash = tokenHash;
        this.expiresAt = expiresAt;
    }

    PersonId person() {
        return personId;
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void used(Instant at) {
        this.usedAt = at;
    }
}
