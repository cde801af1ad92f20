package org.mattersarising.partners;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerVisits extends Repository<PartnerVisit, Long> {

    PartnerVisit save(PartnerVisit visit);

    /** Locked, so that tries made at the same time are all counted and a code is used once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<PartnerVisit> findByBrowserHashOrderByIdDesc(String browserHash);

    /** When codes were sent lately for one action to one person, by whichever link; the latest first. */
    @Query("select v.sentAt from PartnerVisit v, PartnerLink l where l.id = v.linkId"
            + " and l.reference = :reference and l.personId = :person and v.sentAt > :since order by v.sentAt desc")
    List<Instant> sent(Reference reference, PersonId person, Instant since);
}
