package org.mattersarising.people.signin;

import java.util.List;
import java.util.Optional;
import org.mattersarising.people.PersonId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PasskeyRecords extends Repository<Passkey, Long> {

    Passkey save(Passkey passkey);

    Optional<Passkey> findById(long id);

    Optional<Passkey> findByCredentialHash(String hash);

    List<Passkey> findByPersonIdOrderById(PersonId person);

    boolean existsByPersonId(PersonId person);

    void delete(Passkey passkey);

    @Modifying
    @Query("delete from Passkey p where p.personId = :person")
    int forget(PersonId person);
}
