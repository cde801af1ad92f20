package org.mattersarising.actions;

import java.util.Collection;
import java.util.List;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who contributes to which action. */
public interface Contributors extends Repository<Contributor, Long> {

    Contributor save(Contributor contributor);

    void delete(Contributor contributor);

    List<Contributor> findByReferenceOrderById(Reference reference);

    List<Contributor> findByPersonId(PersonId person);

    boolean existsByReferenceAndPersonId(Reference reference, PersonId person);

    /** To what a person contributes, the earliest due first. */
    @Query("select a from Action a, Contributor c where c.reference = a.reference and c.personId = :person"
            + " and a.status in :statuses order by a.due.lastDay, a.reference")
    List<Action> actionsOf(PersonId person, Collection<ActionStatus> statuses, Limit limit);
}
