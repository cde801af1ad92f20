package org.mattersarising.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.ReferenceNumbers;
import org.mattersarising.actions.Turn;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts entries on meetings, and what they stand for with them. Whoever asks has checked that it may be done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Placing {

    private static final String SERIES = "REP";

    private final ProgrammeEntries entries;
    private final Meetings meetings;
    private final Actions actions;
    private final ActionDates dates;
    private final ReferenceNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Placing(
            ProgrammeEntries entries,
            Meetings meetings,
            Actions actions,
            ActionDates dates,
            ReferenceNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entries = entries;
        this.meetings = meetings;
        this.actions = actions;
        this.dates = dates;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a new entry is.
     *
     * @param meeting or null where the date is to be decided
     * @param because why there, in words for a reader
     * @param action that it stands for, or null
     * @param recurrence how it comes again, or null
     * @param provisional whether the board left the meeting open
     * @param before the entry whose matter it takes up again, or null
     */
    record Fresh(
            BodyId body,
            MeetingId meeting,
            EntryText text,
            ProgrammeEntry.Kind kind,
            String because,
            Action action,
            Recurrence recurrence,
            boolean provisional,
            ProgrammeEntry before) {}

    ProgrammeEntry create(Fresh fresh, Actor by) {
        LocalDate today = LocalDate.now(clock);
        ProgrammeEntry entry = new ProgrammeEntry(
                numbers.next(SERIES, today.getYear()),
                fresh.body(),
                fresh.meeting(),
                fresh.text(),
                fresh.kind(),
                fresh.because(),
                today);
        if (fresh.action() != null) {
            entry.standsFor(fresh.action().reference(), fresh.kind(), fresh.because());
        }
        entry.recurs(fresh.recurrence());
        entry.isProvisional(fresh.provisional());
        if (fresh.before() != null) {
            entry.continuesFrom(fresh.before());
        }
        entries.save(entry);
        events.publishEvent(new AgendaEvent.Placed(entry.id(), fresh.meeting(), fresh.because(), by));
        return entry;
    }

    /** Puts an entry on a meeting, and the action it stands for with it. */
    void place(ProgrammeEntry entry, MeetingId to, String rule, String why, Actor by) {
        entry.moveTo(to, rule);
        events.publishEvent(new AgendaEvent.Moved(entry.id(), to, why, by));
        entry.action()
                .map(actions::get)
                .filter(action -> action.status().toBeDone())
                .filter(action -> !Objects.equals(action.dueMeeting().orElse(null), to))
                .ifPresent(action -> bind(action, to, rule, why, by));
    }

    /** Puts an action on a meeting without touching its entry; null where there is none yet. */
    void bind(Action action, MeetingId to, String rule, String why, Actor by) {
        Turn turn = new Turn(action.reference(), null, by);
        Optional<Meeting> meeting = Optional.ofNullable(to).map(meetings::get);
        meeting.ifPresentOrElse(found -> dates.bindTo(turn, found, rule, why), () -> dates.unbind(turn, rule, why));
    }
}
