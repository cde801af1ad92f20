package org.mattersarising.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.Meetings;
import org.springframework.stereotype.Component;

/** Finds the entry of a work programme that stands already for what an action is to bring. */
@Component
class StandingEntries {

    private final ProgrammeEntries entries;
    private final Clauses clauses;
    private final Actions actions;
    private final Meetings meetings;

    StandingEntries(ProgrammeEntries entries, Clauses clauses, Actions actions, Meetings meetings) {
        this.entries = entries;
        this.clauses = clauses;
        this.actions = actions;
        this.meetings = meetings;
    }

    /** An entry with its likeness to what was promised. */
    record Alike(ProgrammeEntry entry, Likeness likeness) {}

    /** The entry that stands already: on the same meeting, undated, or on any where the board left the meeting open. Exempt business is not looked for: its words stay where they are. */
    Optional<Alike> of(Action action) {
        if (action.exempt()) {
            return Optional.empty();
        }
        Promise promise = clauses.promise(action);
        boolean leftOpen = clauses.leftOpen(action);
        LocalDate asked = action.meeting().map(meetings::get).map(Meeting::date).orElse(null);
        List<ProgrammeEntry> planned =
                entries.findByBodyIdAndStatusOrderById(action.body(), ProgrammeEntry.Status.PLANNED);
        List<Long> around = clauses.around(action);
        Optional<Alike> sure = planned.stream()
                .filter(entry -> renews(entry, action) && cameFrom(entry, around))
                .map(entry -> new Alike(entry, new Likeness(1, "the minute goes back to the one that asked for it")))
                .findFirst();
        if (sure.isPresent()) {
            return sure;
        }
        return planned.stream()
                .filter(entry -> entry.action().isEmpty() || renews(entry, action))
                .filter(entry ->
                        leftOpen || entry.meeting().isEmpty() || entry.meeting().equals(action.dueMeeting()))
                .map(entry -> new Alike(entry, promise.to(entry.title()).knowing(entry.detail(), asked)))
                .filter(alike -> alike.likeness().enough())
                .max(Comparator.comparing(Alike::likeness));
    }

    /** Whether an entry was made because the meeting wanted to hear again, and this action is what that meeting resolved. */
    private boolean renews(ProgrammeEntry entry, Action action) {
        return action.clause().isPresent()
                && entry.continues()
                        .map(entries::get)
                        .flatMap(ProgrammeEntry::meeting)
                        .filter(held -> action.meeting().filter(held::equals).isPresent())
                        .isPresent();
    }

    private boolean cameFrom(ProgrammeEntry entry, List<Long> clauses) {
        return entry.action()
                .map(actions::get)
                .flatMap(Action::clause)
                .filter(clauses::contains)
                .isPresent();
    }
}
