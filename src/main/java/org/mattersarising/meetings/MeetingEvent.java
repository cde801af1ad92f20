package org.mattersarising.meetings;

import java.time.LocalDate;
import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;

/** Something that happened to a body's calendar. */
public sealed interface MeetingEvent extends Recordable {

    MeetingId meeting();

    @Override
    default String about() {
        return "meeting/" + meeting();
    }

    /** A meeting was entered in the calendar. */
    record Entered(MeetingId meeting, Actor by) implements MeetingEvent {
        @Override
        public String what() {
            return "entered the meeting in the calendar";
        }
    }

    /**
     * A meeting was given another day or hour. What is bound to it moves with it.
     *
     * @param was the day on which it stood before; the same as {@code became} where only the hour changed
     */
    record Moved(MeetingId meeting, BodyId body, LocalDate was, LocalDate became, String why, Actor by)
            implements MeetingEvent {
        @Override
        public String what() {
            return was.equals(became)
                    ? "changed the hour of the meeting"
                    : "moved the meeting from " + was + " to " + became;
        }
    }

    /** A meeting will not be held. What is bound to it needs another. */
    record Cancelled(MeetingId meeting, BodyId body, LocalDate day, String why, Actor by) implements MeetingEvent {
        @Override
        public String what() {
            return "cancelled the meeting";
        }
    }
}
