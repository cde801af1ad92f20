package org.mattersarising.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Refused;
import org.mattersarising.shared.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A body's calendar: enters meetings, and finds the one to which something is bound. */
@Service
@Transactional
public class Calendar {

    private final Bodies bodies;
    private final Meetings meetings;
    private final ApplicationEventPublisher events;

    Calendar(Bodies bodies, Meetings meetings, ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.events = events;
    }

    /**
     * Enters a meeting.
     *
     * @throws Refused when the body already meets on that day
     */
    public Meeting enter(BodyId body, LocalDate date, LocalTime time, String place, Meeting.Kind kind, Actor by) {
        meetings.findFirstByBodyIdAndDate(body, date).ifPresent(there -> {
            throw new Refused("This body already has a meeting on that day; change that one, or choose another day.");
        });
        Meeting meeting = meetings.save(new Meeting(body, date, time, place, kind));
        events.publishEvent(new MeetingEvent.Entered(meeting.id(), by));
        return meeting;
    }

    /** All meetings of a body, to ask much of. */
    @Transactional(readOnly = true)
    public BodyCalendar of(BodyId body) {
        return new BodyCalendar(meetings.findByBodyIdOrderByDate(body));
    }

    /** The day by which a report must be with the clerk: clearance counted back from the last day that leaves the clear days. */
    @Transactional(readOnly = true)
    public LocalDate reportDeadline(Meeting meeting) {
        Body body = bodies.get(meeting.body());
        Nation nation = body.nation();
        WorkingDays days = WorkingDays.of(nation);
        return days.minus(days.clearDaysBefore(meeting.date(), nation.clearDays()), body.clearanceDays());
    }
}
