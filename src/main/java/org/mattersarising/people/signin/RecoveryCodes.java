package org.mattersarising.people.signin;

import org.mattersarising.people.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecoveryCodes extends Repository<RecoveryCode, Long> {

    RecoveryCode save(RecoveryCode code);

    long countByPersonId(PersonId person);

    /** How many were used up: one, or none where the code is not the person's or was used. */
    @Modifying
    @Query("delete from RecoveryCode c where c.personId = :person and c.codeHash = :codeHash")
    int useUp(PersonId person, String codeHash);

    @Modifying
    @Query("delete from RecoveryCode c where c.personId = :person")
    void forget(PersonId person);
}
