package org.mattersarising.actions;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists and counts of the actions within somebody's reach. What is beyond it is neither listed nor counted. */
@Component
@Transactional(readOnly = true)
public class ActionLists {

    private static final String WITHIN_REACH = " from Action a where a.bodyId in :bodies and (a.exemptParagraph is null"
            + " or a.bodyId in :confidential or a.ownerId = :person or a.delegateId = :person)";

    private final EntityManager database;
    private final Clock clock;

    ActionLists(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many actions of one body each view has. */
    public record Counts(BodyId body, Map<ActionView, Long> counts) {

        public long of(ActionView view) {
            return counts.get(view);
        }
    }

    /**
     * One page of a view.
     *
     * @param bodies those to list; any beyond the reach are left out
     * @param owner whose actions, or null for everybody's
     * @param offset actions before the page
     * @param size actions of the page
     */
    public List<Action> list(Reach reach, Set<BodyId> bodies, PersonId owner, ActionView view, long offset, int size) {
        String query = "select a" + WITHIN_REACH + of(owner) + " and " + view.condition() + " order by " + view.order();
        TypedQuery<Action> actions = within(reach, bodies, owner, database.createQuery(query, Action.class));
        if (view == ActionView.OVERDUE) {
            actions.setParameter("today", LocalDate.now(clock));
        }
        return actions.setFirstResult(Math.toIntExact(offset))
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * How many actions each view has, for every body within reach that has any; one statement.
     *
     * @param owner whose actions, or null for everybody's
     */
    public List<Counts> count(Reach reach, PersonId owner) {
        String sums = Arrays.stream(ActionView.values())
                .map(view -> "sum(case when " + view.condition() + " then 1L else 0L end)")
                .collect(Collectors.joining(", "));
        String query = "select a.bodyId, " + sums + WITHIN_REACH + of(owner) + " group by a.bodyId";
        return within(reach, reach.bodies(), owner, database.createQuery(query, Object[].class))
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .stream()
                .map(ActionLists::counts)
                .toList();
    }

    private static String of(PersonId owner) {
        return owner == null ? "" : " and a.ownerId = :owner";
    }

    private static <T> TypedQuery<T> within(Reach reach, Set<BodyId> bodies, PersonId owner, TypedQuery<T> query) {
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        return query.setParameter(
                        "bodies",
                        bodies.stream().filter(reach.bodies()::contains).toList())
                .setParameter("confidential", reach.confidential())
                .setParameter("person", reach.person());
    }

    private static Counts counts(Object[] row) {
        Map<ActionView, Long> counts = new EnumMap<>(ActionView.class);
        for (ActionView view : ActionView.values()) {
            counts.put(view, ((Number) row[view.ordinal() + 1]).longValue());
        }
        return new Counts((BodyId) row[0], counts);
    }
}
