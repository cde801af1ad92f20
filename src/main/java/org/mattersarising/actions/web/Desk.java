package org.mattersarising.actions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Contributors;
import org.mattersarising.people.Directory;
import org.mattersarising.people.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sorts a person's open actions, and those of whom they stand in for, by what they have to do about them. */
@Component
@Transactional(readOnly = true)
class Desk {

    /** More than anybody can have in hand; a page does not grow beyond it. */
    static final int MOST = 200;

    private static final int SOON_IN_DAYS = 14;

    private final Actions actions;
    private final Directory directory;
    private final ActionRows rows;
    private final Contributors contributors;
    private final Clock clock;

    Desk(Actions actions, Directory directory, ActionRows rows, Contributors contributors, Clock clock) {
        this.actions = actions;
        this.directory = directory;
        this.rows = rows;
        this.contributors = contributors;
        this.clock = clock;
    }

    /** Where on the desk an action lies, in the order in which the page shows it. */
    enum Pile {
        OVERDUE,
        SOON,
        LATER,
        DELEGATED,
        CONTRIBUTING,
        WAITING
    }

    /**
     * A desk.
     *
     * @param standsInFor the names of those who are away and whose actions lie here too
     * @param full whether there is more than a page shows
     */
    record Sorted(Map<Pile, List<ActionRow>> piles, Set<String> standsInFor, boolean full) {

        public int size(Pile pile) {
            return piles.getOrDefault(pile, List.of()).size();
        }
    }

    /** The person, and those for whom they stand in today. */
    Set<PersonId> people(PersonId person) {
        Set<PersonId> people = new HashSet<>(directory.standsInFor(person, LocalDate.now(clock)));
        people.add(person);
        return people;
    }

    Sorted of(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> people = people(person);
        List<Action> open = actions.ofPeople(people, ActionStatus.allOpen(), Limit.of(MOST + 1));
        List<Action> shown = open.subList(0, Math.min(open.size(), MOST));
        List<ActionRow> lines = rows.of(shown);
        Map<Pile, List<ActionRow>> piles = new EnumMap<>(Pile.class);
        Map<PersonId, String> names = new HashMap<>();
        for (int at = 0; at < shown.size(); at++) {
            Action action = shown.get(at);
            piles.computeIfAbsent(pile(action, people, today), pile -> new ArrayList<>())
                    .add(lines.get(at));
            names.put(action.owner(), lines.get(at).owner());
        }
        List<Action> helped = contributors.actionsOf(person, ActionStatus.allToBeDone(), Limit.of(MOST));
        if (!helped.isEmpty()) {
            piles.put(Pile.CONTRIBUTING, rows.of(helped));
        }
        names.keySet().retainAll(people);
        names.remove(person);
        return new Sorted(piles, Set.copyOf(names.values()), open.size() > MOST);
    }

    private static Pile pile(Action action, Set<PersonId> people, LocalDate today) {
        if (!action.status().toBeDone()
                || action.status() == ActionStatus.QUESTIONED
                || action.wantedDueOn().isPresent()) {
            return Pile.WAITING;
        }
        if (!people.contains(action.doer())) {
            return Pile.DELEGATED;
        }
        if (action.isOverdue(today)) {
            return Pile.OVERDUE;
        }
        return action.dueOn().isAfter(today.plusDays(SOON_IN_DAYS)) ? Pile.LATER : Pile.SOON;
    }
}
