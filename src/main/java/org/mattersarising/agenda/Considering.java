package org.mattersarising.agenda;

import java.time.Clock;
import java.time.LocalDate;
import org.mattersarising.actions.Actions;
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
    private final Renewal renewal;
    private final ActionBehind behind;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Considering(
            ProgrammeEntries entries,
            Placing placing,
            Meetings meetings,
            Calendar calendar,
            Actions actions,
            Renewal renewal,
            ActionBehind behind,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.placing = placing;
        this.meetings = meetings;
        this.calendar = calendar;
        this.actions = actions;
        this.renewal = renewal;
        this.behind = behind;
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
            renewal.renew(entry, held, next, words, clause, by);
        } else {
            entries.findByContinuesId(id).filter(ProgrammeEntry::planned).ifPresent(after -> end(after, held, by));
            entry.action().map(actions::get).ifPresent(action -> behind.close(action, day(held), by));
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
                .ifPresent(held -> renewal.comesAgain(entry, held, Actor.SERVICE));
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

    private void end(ProgrammeEntry after, Meeting held, Actor by) {
        after.end(ProgrammeEntry.Status.DROPPED);
        events.publishEvent(new AgendaEvent.Dropped(after.id(), "The meeting of " + day(held) + " ended it.", by));
    }

    private static String day(Meeting meeting) {
        return GovukDates.format(meeting.date());
    }
}
