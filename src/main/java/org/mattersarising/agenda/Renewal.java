package org.mattersarising.agenda;

import java.util.List;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.shared.Actor;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes up again what a meeting wants to hear of once more, or what comes again by itself. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Renewal {

    private final ProgrammeEntries entries;
    private final Placing placing;
    private final ActionBehind behind;
    private final Calendar calendar;
    private final Actions actions;

    Renewal(ProgrammeEntries entries, Placing placing, ActionBehind behind, Calendar calendar, Actions actions) {
        this.entries = entries;
        this.placing = placing;
        this.behind = behind;
        this.calendar = calendar;
        this.actions = actions;
    }

    void renew(ProgrammeEntry entry, Meeting held, MeetingId next, String words, Long clause, Actor by) {
        if (entry.recurrence().isPresent() && next == null) {
            if (entries.findByContinuesId(entry.id()).isEmpty()) {
                comesAgain(entry, held, by);
            }
            return;
        }
        if (clause != null) {
            // The clause gets an action and a place of its own when it is confirmed; this one has had its answer.
            entry.action().map(actions::get).ifPresent(action -> behind.close(action, day(held), by));
            List<Action> confirmed = actions.findByClauseIdIn(List.of(clause));
            confirmed.stream()
                    .flatMap(action -> entries.findByActionReferenceOrderById(action.reference()).stream())
                    .filter(after -> after.continues().isEmpty() && after.id() != entry.id())
                    .findFirst()
                    .ifPresent(after -> after.continuesFrom(entry));
            return;
        }
        String rule = "the meeting of " + day(held) + " wants to hear again";
        Action action = behind.reopened(entry, held, next, rule, words, by);
        Optional<ProgrammeEntry> placed = placedWithItsAction(action);
        placed.ifPresent(there -> there.continuesFrom(entry));
        placed.orElseGet(() -> again(entry, next, rule, action, by))
                .action()
                .map(actions::get)
                .filter(one -> one.status().toBeDone())
                .filter(one -> !one.dueMeeting().equals(Optional.ofNullable(next)))
                .ifPresent(one -> placing.bind(
                        one, next, rule, "Considered on " + day(held) + "; a further report is wanted.", by));
    }

    /** The entry that a new action was given when it was agreed. */
    private Optional<ProgrammeEntry> placedWithItsAction(Action action) {
        return action == null
                ? Optional.empty()
                : entries.findByActionReferenceAndStatus(action.reference(), ProgrammeEntry.Status.PLANNED).stream()
                        .findFirst();
    }

    /** Gives what comes again by itself its next place. */
    void comesAgain(ProgrammeEntry entry, Meeting held, Actor by) {
        Recurrence recurrence = entry.recurrence().orElseThrow();
        MeetingId next = recurrence
                .after(held.date(), calendar.of(entry.body()))
                .map(Meeting::id)
                .orElse(null);
        String rule = recurrence.rule(held.date());
        again(entry, next, rule, entry.action().map(actions::get).orElse(null), by);
        entry.action()
                .map(actions::get)
                .filter(action -> action.status().toBeDone())
                .ifPresent(action -> placing.bind(action, next, rule, "It comes again by itself.", by));
    }

    private ProgrammeEntry again(ProgrammeEntry entry, MeetingId next, String rule, Action action, Actor by) {
        EntryText text = new EntryText(entry.title(), entry.detail(), entry.leads());
        return placing.create(
                new Placing.Fresh(
                        entry.body(),
                        next,
                        text,
                        entry.kind(),
                        rule,
                        action,
                        entry.recurrence().orElse(null),
                        false,
                        entry),
                by);
    }

    private static String day(Meeting meeting) {
        return GovukDates.format(meeting.date());
    }
}
