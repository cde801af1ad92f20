package org.mattersarising.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mattersarising.web.GovukDates;

/**
 * Meetings somebody wants to enter at once, each compared with the calendar and with the rows before it. Either all that are new are
 * entered, or, while one row is wrong, none is.
 */
public record CalendarPlan(List<CalendarLine> lines) {

    /** Compares rows with the calendar: those already there and doubles are left out and say so; wrong ones keep their sentence. */
    public static CalendarPlan of(Calendar calendar, BodyId body, List<CalendarLine> read) {
        BodyCalendar known = calendar.of(body);
        Map<LocalDate, CalendarLine> before = new HashMap<>();
        List<CalendarLine> lines = new ArrayList<>();
        for (CalendarLine line : read) {
            lines.add(line.meeting() == null || !line.entered() ? line : compared(calendar, body, known, before, line));
            if (line.meeting() != null) {
                before.putIfAbsent(line.meeting().date(), line);
            }
        }
        return new CalendarPlan(List.copyOf(lines));
    }

    private static CalendarLine compared(
            Calendar calendar,
            BodyId body,
            BodyCalendar known,
            Map<LocalDate, CalendarLine> before,
            CalendarLine line) {
        LocalDate day = line.meeting().date();
        CalendarLine earlier = before.get(day);
        if (earlier != null) {
            return earlier.meeting().equals(line.meeting())
                    ? line.leftOut("left out, because it is the same as row " + earlier.row())
                    : line.refused("Rows %d and %d both name a meeting on %s; a body meets once a day, so take one out."
                            .formatted(earlier.row(), line.row(), GovukDates.format(day)));
        }
        if (known.on(day).isPresent()) {
            return line.leftOut("left out, because it stands in the calendar already");
        }
        return calendar.problem(body, day).map(line::refused).orElse(line);
    }

    /** Whether every row is right, so that it can be entered. */
    public boolean possible() {
        return lines.stream().allMatch(line -> line.problem().isEmpty());
    }

    /** The meetings that confirming enters. */
    public List<PlannedMeeting> meetings() {
        return lines.stream()
                .filter(CalendarLine::entered)
                .map(CalendarLine::meeting)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The meetings in the form in which {@link CalendarFile} reads them, to be sent with the confirmation. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        meetings()
                .forEach(meeting -> text.append(meeting.date())
                        .append(',')
                        .append(meeting.time())
                        .append(",\"")
                        .append(meeting.place().replace("\"", "\"\"").replaceAll("\\R", " "))
                        .append("\",")
                        .append(meeting.kind().name().toLowerCase(java.util.Locale.ROOT))
                        .append('\n'));
        return text.toString();
    }
}
