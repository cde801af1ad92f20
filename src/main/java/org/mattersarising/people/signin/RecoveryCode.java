package org.mattersarising.people.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.mattersarising.people.PersonId;

/** What lets a person in once when their app is not at hand. */
@Entity
class RecoveryCode {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private PersonId personId;

    @Column(columnDefinition = "char(64)")
    private String codeHash;

    protected RecoveryCode() {}

    RecoveryCode(PersonId person, String codeHash) {
        this.personId = person;
        this.codeHash = codeHash;
    }
}
