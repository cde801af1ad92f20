package org.mattersarising.partners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Sha256;

/** That a mail to a partner carried a way to one action. */
@Entity
public class PartnerLink {

    /** Reminders bring a new one, so that none needs to last for the life of an action. */
    static final Duration LASTS = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Reference reference;
    private PersonId personId;

    @Column(columnDefinition = "char(64)")
    private String tokenHash;

    @Column(columnDefinition = "char(64)")
    private String emailHash;

    private Instant issuedAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected PartnerLink() {}

    PartnerLink(Reference reference, Person person, String token, Instant now) {
        this.reference = reference;
        this.personId = person.id();
        this.tokenHash = Sha256.hex(token);
        this.emailHash = hash(person);
        this.issuedAt = now;
        this.expiresAt = now.plus(LASTS);
    }

    long id() {
        return id;
    }

    public Reference reference() {
        return reference;
    }

    public PersonId person() {
        return personId;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Whether it is good for this person as they stand in the directory now. */
    boolean isGood(Person person, Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && emailHash.equals(hash(person));
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    private static String hash(Person person) {
        return Sha256.hex(person.email().toLowerCase(Locale.ROOT));
    }
}
