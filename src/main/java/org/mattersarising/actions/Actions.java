package org.mattersarising.actions;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PostId;
import org.mattersarising.shared.Reference;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All actions, open and ended. */
public interface Actions extends Repository<Action, Long>, ActionByReference {

    Action save(Action action);

    /** The action, which nobody else can move until the caller's transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Action a where a.reference = :reference")
    Optional<Action> hold(Reference reference);

    List<Action> findByReferenceIn(Collection<Reference> references);

    List<Action> findByDueMeetingAndStatusIn(MeetingId meeting, Collection<ActionStatus> statuses);

    /** What a meeting has to hear of: all that is open, and what has ended since a day. */
    @Query("select a from Action a where a.bodyId = :body and (a.status in :open or a.endedOn >= :since)"
            + " order by a.due.lastDay, a.reference")
    List<Action> arising(BodyId body, Collection<ActionStatus> open, LocalDate since);

    @Query("select a from Action a where a.ownerPostId = :post and a.status in :statuses order by a.reference")
    List<Action> withPost(PostId post, Collection<ActionStatus> statuses);

    @Query("select a from Action a where a.ownerPostId is not null and a.status in :statuses order by a.reference")
    List<Action> withPosts(Collection<ActionStatus> statuses);

    /** What a person owns and is not ended, whichever body asked for it. */
    @Query("select a from Action a where a.ownerId = :owner and " + ActionView.IS_OPEN + " order by a.reference")
    List<Action> ownedBy(PersonId owner);

    /** The recommendations to other bodies, those first that were not answered in time, then by the day they are due. */
    @Query("select a from Action a where a.bodyId in :bodies and a.recommendation.recommendedTo is not null"
            + " order by case when a.recommendation.respondedOn is null then 0 else 1 end,"
            + " a.recommendation.responseDueOn, a.reference")
    Page<Action> recommendations(Collection<BodyId> bodies, Pageable page);

    List<Action> findByClauseIdIn(Collection<Long> clauses);

    long count();

    long countByOwnerId(PersonId owner);

    long countByDelegateId(PersonId delegate);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Action a set a.ownerId = :stays where a.ownerId = :goes")
    int ownedBy(PersonId goes, PersonId stays);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Action a set a.delegateId = :stays where a.delegateId = :goes")
    int delegatedTo(PersonId goes, PersonId stays);

    /** What an owner delegated to themselves is not delegated. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Action a set a.delegateId = null where a.delegateId = :person and a.ownerId = :person")
    int undelegated(PersonId person);

    /** What a person owns or works on and is not ended, the earliest due first. */
    @Query("select a from Action a where (a.ownerId = :person or a.delegateId = :person) and a.status in :statuses"
            + " order by a.due.lastDay, a.reference")
    Page<Action> ofPerson(PersonId person, Collection<ActionStatus> statuses, Pageable page);

    @Query("select a from Action a where (a.ownerId in :people or a.delegateId in :people) and a.status in :statuses"
            + " order by a.due.lastDay, a.reference")
    List<Action> ofPeople(Collection<PersonId> people, Collection<ActionStatus> statuses, Limit limit);

    @Query(
            "select a from Action a where a.bodyId = :body and a.status in :statuses order by a.due.lastDay, a.reference")
    Page<Action> ofBody(BodyId body, Collection<ActionStatus> statuses, Pageable page);

    @Query("select a from Action a where a.bodyId = :body and a.status in :statuses and a.due.lastDay < :today"
            + " order by a.due.lastDay, a.reference")
    Page<Action> overdue(BodyId body, Collection<ActionStatus> statuses, LocalDate today, Pageable page);

    /** What waits for a clerk to verify it, to settle it, or to answer a request for more time; the earliest due first. */
    @Query("select a from Action a where a.bodyId in :bodies and " + ActionView.WAITS_FOR_CLERK
            + " order by a.due.lastDay, a.reference")
    List<Action> waitingForClerk(Collection<BodyId> bodies, Limit limit);

    /** What a person owns in some bodies and is not ended, the earliest due first. */
    @Query("select a from Action a where a.ownerId = :owner and a.bodyId in :bodies and " + ActionView.IS_OPEN
            + " order by a.due.lastDay, a.reference")
    List<Action> ownedIn(PersonId owner, Collection<BodyId> bodies);

    /** How many open actions of some bodies a person owns. */
    record Owned(PersonId owner, Long actions) {}

    @Query("select new org.mattersarising.actions.Actions$Owned(a.ownerId, count(a)) from Action a"
            + " where a.ownerId in :owners and a.bodyId in :bodies and " + ActionView.IS_OPEN + " group by a.ownerId")
    List<Owned> owned(Collection<PersonId> owners, Collection<BodyId> bodies);

    @Query("select a.reference from Action a where a.status in :statuses")
    List<Reference> references(Collection<ActionStatus> statuses);
}
