package org.mattersarising.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** A meeting before it stands in the calendar. */
public record PlannedMeeting(LocalDate date, LocalTime time, String place, Meeting.Kind kind) {

    public PlannedMeeting {
        Objects.requireNonNull(date);
        Objects.requireNonNull(time);
        Objects.requireNonNull(place);
        Objects.requireNonNull(kind);
    }
}
