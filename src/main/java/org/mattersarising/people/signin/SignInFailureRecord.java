package org.mattersarising.people.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One attempt to sign in that failed. */
@Entity
@Table(name = "sign_in_failure")
class SignInFailureRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Instant at;

    @Column(columnDefinition = "char(64)")
    private String emailHash;

    private String address;

    protected SignInFailureRecord() {}

    SignInFailureRecord(Instant at, String emailHash, String address) {
        this.at = at;
        this.emailHash = emailHash;
        this.address = address;
    }
}
