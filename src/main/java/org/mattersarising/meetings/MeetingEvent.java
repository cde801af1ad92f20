package org.mattersarising.meetings;

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
}
