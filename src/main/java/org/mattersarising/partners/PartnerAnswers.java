package org.mattersarising.partners;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerAnswers extends Repository<PartnerAnswer, Long> {

    PartnerAnswer save(PartnerAnswer answer);

    Optional<PartnerAnswer> findById(long id);

    List<PartnerAnswer> findByStatusAndBodyIdInOrderById(PartnerAnswer.Status status, Collection<BodyId> bodies);

    int countByStatusAndBodyIdIn(PartnerAnswer.Status status, Collection<BodyId> bodies);

    List<PartnerAnswer> findByStatusAndReferenceOrderById(PartnerAnswer.Status status, Reference reference);

    long countByStatusAndReferenceAndPersonId(PartnerAnswer.Status status, Reference reference, PersonId person);

    @Query("select a from PartnerAnswer a where a.personId = :person and a.status = :status")
    List<PartnerAnswer> of(PersonId person, PartnerAnswer.Status status);
}
