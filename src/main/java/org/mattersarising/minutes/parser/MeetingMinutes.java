package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The record of one meeting.
 *
 * @param time when it began
 * @param closedAt when it closed
 */
public record MeetingMinutes(
        String body,
        LocalDate date,
        LocalTime time,
        String chair,
        LocalTime closedAt,
        List<Attendee> attendance,
        List<MinuteItem> items,
        Span span) {

    public MeetingMinutes {
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
    }

    /** The same record with these minutes. */
    MeetingMinutes with(List<MinuteItem> others) {
        return new MeetingMinutes(body, date, time, chair, closedAt, attendance, others, span);
    }
}
