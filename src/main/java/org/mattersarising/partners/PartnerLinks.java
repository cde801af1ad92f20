package org.mattersarising.partners;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerLinks extends Repository<PartnerLink, Long> {

    PartnerLink save(PartnerLink link);

    Optional<PartnerLink> findByTokenHash(String tokenHash);

    @Query("select l from PartnerLink l where l.reference = :reference and l.revokedAt is null and l.expiresAt > :now"
            + " order by l.id desc")
    List<PartnerLink> open(Reference reference, Instant now);

    default List<PartnerLink> open(Reference reference, PersonId person, Instant now) {
        return open(reference, now).stream()
                .filter(link -> link.person().equals(person))
                .toList();
    }

    /** Locked, so that of many who ask for a code at the same time one is sent one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<PartnerLink> findByReferenceAndPersonIdOrderById(Reference reference, PersonId person);
}
