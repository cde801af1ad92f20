package org.mattersarising.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The meetings of one body as they stood when asked for, so that many questions cost one query. */
public final class BodyCalendar {

    private final List<Meeting> meetings;

    /** @param meetings all meetings of one body, in order of date */
    BodyCalendar(List<Meeting> meetings) {
        this.meetings = List.copyOf(meetings);
    }

    /** The meeting on a day, unless it is cancelled. */
    public Optional<Meeting> on(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.date().equals(day) && !meeting.cancelled())
                .findFirst();
    }

    /** The first ordinary meeting on or after a day that is not cancelled: where a report asked for "in three months" goes. */
    public Optional<Meeting> firstOrdinaryOnOrAfter(LocalDate day) {
        return meetings.stream()
                .filter(meeting -> meeting.takesReports() && !meeting.date().isBefore(day))
                .findFirst();
    }

    /** The meeting with this number. */
    public Optional<Meeting> find(MeetingId number) {
        return meetings.stream().filter(meeting -> meeting.id().equals(number)).findFirst();
    }

    /** Whether the body has a meeting on a day, cancelled or not. */
    public boolean knows(LocalDate day) {
        return meetings.stream().anyMatch(meeting -> meeting.date().equals(day));
    }
}
