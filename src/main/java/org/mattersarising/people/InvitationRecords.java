package org.mattersarising.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface InvitationRecords extends Repository<Invitation, Long> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findByTokenHash(String tokenHash);

    /** Locked, so that of two who use one link at the same time the second finds it used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Invitation> findByPersonIdAndUsedAtIsNull(PersonId person);
}
