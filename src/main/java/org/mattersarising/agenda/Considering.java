package org.mattersarising.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.GovukDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what a meeting made of what came to it. Until then an entry stays open, whatever became of the action behind it: the board
 * itself has to have had it.
 */
@Service
@Transactional
public class Considering {

    private final ProgrammeEntries entries;
    private final Placing placing;
    private final Meetings meetings;
    private final Calendar calendar;
    private final Actions actions;
    private final ActionLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Considering(
            ProgrammeEntries entries,
            Placing placing,
            Meetings meetings,
            Calendar calendar,
            Actions actions,
            ActionLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.placing = placing;
        this.meetings = meetings;
        this.calendar = calendar;
        this.actions = actions;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records what the meeting made of an entry.
     *
     * @param next the meeting to which it goes on, where it does; null for a date to be decided, or for the next by its own rule
     * @param why the words of the minutes or of the clerk, or an empty text
     * @throws Refused before the day of the meeting, where it stands on none, or where it would go on to one that is not later
     */
    public void consider(long id, Outcome outcome, MeetingId next, String why, Actor by) {
        consider(id, outcome, next, why, null, by);
    }

    /**
     * The same, where the minutes were read.
     *
     * @param clause the number of the clause in them that wants to hear again, or null
     */
    public void consider(long id, Outcome outcome, MeetingId next, String why, Long clause, Actor by) {
        ProgrammeEntry entry = entries.planned(id);
        Meeting held = held(entry);
        refuse(entry, held, outcome, next);
        String words = why == null ? "" : why.strip();
        if (outcome == Outcome.DEFERRED) {
            defer(entry, held, next, words, by);
            return;
        }
        entry.considered(outcome, words);
        events.publishEvent(new AgendaEvent.Considered(id, held.id(), outcome, words, by));
        if (outcome == Outcome.RENEWED) {
            entry.renewedBy(clause);
            renew(entry, held, next, words, clause, by);
        } else {
            entries.findByContinuesId(id).filter(ProgrammeEntry::planned).ifPresent(after -> end(after, held, by));
            entry.action().map(actions::get).ifPresent(action -> close(action, day(held), by));
        }
    }

    /** A meeting that should have had it has been held: what comes again by itself gets its next place at once. */
    public void meetingHeld(Reference reference) {
        ProgrammeEntry entry = entries.get(reference);
        boolean again = entry.planned()
                && entry.recurrence().isPresent()
                && entries.findByContinuesId(entry.id()).isEmpty();
        entry.meeting()
                .filter(meeting -> again)
                .map(meetings::get)
                .ifPresent(held -> comesAgain(entry, held, Actor.SERVICE));
    }

    private Meeting held(ProgrammeEntry entry) {
        Meeting held = entry.meeting()
                .map(meetings::get)
                .orElseThrow(() -> new Refused("It stands on no meeting yet; move it to the one that considered it."));
        if (held.date().isAfter(LocalDate.now(clock))) {
            throw new Refused("The meeting of " + day(held)
                    + " has not been held yet; record from that day on what it made of this, or move it.");
        }
        return held;
    }

    private void refuse(ProgrammeEntry entry, Meeting held, Outcome outcome, MeetingId next) {
        if (outcome == Outcome.CLOSED || next == null) {
            return;
        }
        Meeting later = meetings.get(next);
        if (!later.date().isAfter(held.date())) {
            throw new Refused("Choose a later meeting than the one that dealt with it.");
        }
        if (later.cancelled() || !later.body().equals(entry.body())) {
            throw new Refused("That meeting is cancelled or another body's; choose one of this body's meetings.");
        }
    }

    private void defer(ProgrammeEntry entry, Meeting held, MeetingId next, String words, Actor by) {
        MeetingId to = next != null
                ? next
                : calendar.of(entry.body())
                        .firstOrdinaryOnOrAfter(held.date().plusDays(1))
                        .map(Meeting::id)
                        .orElse(null);
        entry.defer();
        String rule = "deferred by the meeting of " + day(held)
                + (next == null
                        ? to == null ? "; the calendar has no later one yet" : "; first ordinary meeting after it"
                        : "");
        entry.moveTo(to, rule);
        events.publishEvent(new AgendaEvent.Considered(entry.id(), held.id(), Outcome.DEFERRED, words, by));
        placing.place(entry, to, rule, "Deferred by the meeting of " + day(held) + ".", by);
    }

    private void renew(ProgrammeEntry entry, Meeting held, MeetingId next, String words, Long clause, Actor by) {
        if (entry.recurrence().isPresent() && next == null) {
            if (entries.findByContinuesId(entry.id()).isEmpty()) {
                comesAgain(entry, held, by);
            }
            return;
        }
        if (clause != null) {
            // The clause gets an action and a place of its own when it is confirmed; this one has had its answer.
            entry.action().map(actions::get).ifPresent(action -> close(action, day(held), by));
            List<Action> confirmed = actions.findByClauseIdIn(List.of(clause));
            confirmed.stream()
                    .flatMap(action -> entries.findByActionReferenceOrderById(action.reference()).stream())
                    .filter(after -> after.continues().isEmpty() && after.id() != entry.id())
                    .findFirst()
                    .ifPresent(after -> after.continuesFrom(entry));
            return;
        }
        String rule = "the meeting of " + day(held) + " wants to hear again";
        Action action = reopened(entry, held, next, rule, words, by);
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

    private void comesAgain(ProgrammeEntry entry, Meeting held, Actor by) {
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

    /** The action behind a renewed entry: in hand again, or another like it where it was closed meanwhile. */
    private Action reopened(ProgrammeEntry entry, Meeting held, MeetingId next, String rule, String words, Actor by) {
        Optional<Action> found = entry.action().map(actions::get);
        if (found.isEmpty()) {
            return null;
        }
        Action action = found.get();
        Turn turn = new Turn(action.reference(), null, by);
        if (action.status() == ActionStatus.REPORTED_COMPLETE) {
            log.sendBack(turn, "The meeting of " + day(held) + " wants a further report.");
        } else if (action.status() == ActionStatus.PROPOSED_FOR_CLOSURE) {
            log.refuseClosure(turn, "The meeting of " + day(held) + " wants a further report.");
        } else if (!action.status().open()) {
            return actions.get(log.agree(asked(action, held, next, rule, words), by));
        }
        return action;
    }

    private Asked asked(Action before, Meeting held, MeetingId next, String rule, String words) {
        LocalDate due =
                Optional.ofNullable(next).map(meetings::get).map(Meeting::date).orElse(LocalDate.now(clock));
        return new Asked(
                before.body(),
                held.id(),
                "",
                null,
                before.title(),
                words.isEmpty() ? before.wording() : words,
                before.owner(),
                before.priority(),
                due,
                rule,
                next,
                before.exemptParagraph().orElse(null),
                before.publicTitle());
    }

    private void end(ProgrammeEntry after, Meeting held, Actor by) {
        after.end(ProgrammeEntry.Status.DROPPED);
        events.publishEvent(new AgendaEvent.Dropped(after.id(), "The meeting of " + day(held) + " ended it.", by));
    }

    /** The meeting has had its report, so nothing is left to verify. */
    private void close(Action action, String on, Actor by) {
        Turn turn = new Turn(action.reference(), null, by);
        if (action.status() == ActionStatus.QUESTIONED) {
            log.offerAgain(turn, action.owner(), "Considered by the meeting of " + on + ".");
        }
        if (action.status() == ActionStatus.OFFERED || action.status() == ActionStatus.IN_HAND) {
            log.reportComplete(turn, "Considered by the meeting of " + on + ".", List.of());
        }
        if (action.status() == ActionStatus.REPORTED_COMPLETE) {
            log.verify(turn);
        }
        if (action.status() == ActionStatus.PROPOSED_FOR_CLOSURE) {
            log.agreeClosure(turn);
        }
    }

    private static String day(Meeting meeting) {
        return GovukDates.format(meeting.date());
    }
}
