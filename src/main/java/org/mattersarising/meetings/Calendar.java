package org.mattersarising.meetings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.GovukDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body's calendar: enters, moves and cancels meetings, and finds the one to which something is bound. */
@Service
@Transactional
public class Calendar {

    /** When the Local Government Act 1972 took effect; an earlier date is a slip of the keyboard. */
    private static final LocalDate EARLIEST = LocalDate.of(1974, 4, 1);

    private static final int FARTHEST_IN_YEARS = 5;

    private final Bodies bodies;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calendar(Bodies bodies, Meetings meetings, ApplicationEventPublisher events, Clock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a meeting, past or to come.
     *
     * @throws Refused when the body already meets on that day, or the day is before 1974 or more than five years away
     */
    public Meeting enter(BodyId body, LocalDate date, LocalTime time, String place, Meeting.Kind kind, Actor by) {
        problem(body, date).ifPresent(sentence -> {
            throw new Refused(sentence);
        });
        Meeting meeting = meetings.save(new Meeting(body, date, time, place, kind));
        events.publishEvent(new MeetingEvent.Entered(meeting.id(), by));
        return meeting;
    }

    /**
     * Enters many meetings, or none of them.
     *
     * @throws Refused at the first that cannot be entered
     */
    public int enterAll(BodyId body, List<PlannedMeeting> planned, Actor by) {
        planned.forEach(one -> enter(body, one.date(), one.time(), one.place(), one.kind(), by));
        return planned.size();
    }

    /** Marks a meeting as the annual one, with which a municipal year begins, or not. */
    public void markAnnual(MeetingId id, boolean annual) {
        meetings.get(id).isAnnual(annual);
    }

    /**
     * Gives a meeting another day or hour.
     *
     * @throws Refused when it has been held or cancelled, nothing changes, the new day has passed or is taken, or no reason is given
     */
    public Meeting move(MeetingId id, LocalDate date, LocalTime time, String why, Actor by) {
        Meeting meeting = toCome(id);
        String reason = reason(why, "Write why the meeting moves; whoever has something to bring to it reads it.");
        if (meeting.date().equals(date) && meeting.time().equals(time)) {
            throw new Refused("The meeting stands on that day and hour already; enter another.");
        }
        if (date.isBefore(today())) {
            throw new Refused("That day has passed; enter today or a later day.");
        }
        LocalDate was = meeting.date();
        if (!was.equals(date)) {
            problem(meeting.body(), date).ifPresent(sentence -> {
                throw new Refused(sentence);
            });
        }
        meeting.moveTo(date, time);
        events.publishEvent(new MeetingEvent.Moved(id, meeting.body(), was, date, reason, by));
        return meeting;
    }

    /**
     * Records that a meeting will not be held.
     *
     * @throws Refused when it has been held or cancelled, or no reason is given
     */
    public Meeting cancel(MeetingId id, String why, Actor by) {
        Meeting meeting = toCome(id);
        String reason =
                reason(why, "Write why the meeting is cancelled; whoever has something to bring to it reads it.");
        meeting.cancel();
        events.publishEvent(new MeetingEvent.Cancelled(id, meeting.body(), meeting.date(), reason, by));
        return meeting;
    }

    /** Why no meeting can be entered on a day, in a sentence; nothing where one can. */
    @Transactional(readOnly = true)
    public Optional<String> problem(BodyId body, LocalDate date) {
        if (date.isBefore(EARLIEST)) {
            return Optional.of("A meeting cannot be entered before 1 April 1974; check the year.");
        }
        if (date.isAfter(today().plusYears(FARTHEST_IN_YEARS))) {
            return Optional.of("That date is more than five years away; check the year, or enter it nearer the time.");
        }
        return meetings.findFirstByBodyIdAndDate(body, date)
                .map(there -> there.cancelled()
                        ? "This body's meeting on " + GovukDates.format(date) + " was cancelled; choose another day."
                        : "This body already has a meeting on that day; change that one, or choose another day.");
    }

    /** All meetings of a body, to ask much of. */
    @Transactional(readOnly = true)
    public BodyCalendar of(BodyId body) {
        return new BodyCalendar(meetings.findByBodyIdOrderByDate(body));
    }

    /** The day by which a report must be with the clerk: clearance and dispatch counted back from the last day that leaves the clear days. */
    @Transactional(readOnly = true)
    public LocalDate reportDeadline(Meeting meeting) {
        return paperDates(meeting).deadline();
    }

    /** Every day that is counted back from a meeting, with the calculation in words. */
    @Transactional(readOnly = true)
    public PaperDates paperDates(Meeting meeting) {
        return PaperDates.of(bodies.get(meeting.body()), meeting.date());
    }

    private Meeting toCome(MeetingId id) {
        Meeting meeting = meetings.get(id);
        if (meeting.cancelled()) {
            throw new Refused("This meeting is cancelled; enter a new one instead.");
        }
        if (meeting.date().isBefore(today())) {
            throw new Refused("This meeting has been held, on " + GovukDates.format(meeting.date())
                    + "; only a meeting to come can be moved or cancelled.");
        }
        return meeting;
    }

    private static String reason(String text, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new Refused(otherwise);
        }
        return text.strip();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
