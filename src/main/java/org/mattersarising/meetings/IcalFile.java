package org.mattersarising.meetings;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import org.mattersarising.shared.CivilTime;
import org.mattersarising.shared.Refused;

/** The events of an iCalendar file as meetings, their hours in civil time. */
final class IcalFile {

    private static final LocalTime ALL_DAY = LocalTime.of(10, 0);

    private IcalFile() {}

    static List<CalendarLine> read(String text, String place) {
        List<CalendarLine> lines = new ArrayList<>();
        for (CalendarComponent component : parse(text).<CalendarComponent>getComponents()) {
            if (component instanceof VEvent event) {
                lines.add(line(lines.size() + 1, event, place));
            }
        }
        return lines;
    }

    private static net.fortuna.ical4j.model.Calendar parse(String text) {
        try {
            return new CalendarBuilder().build(new StringReader(text));
        } catch (ParserException broken) {
            throw new Refused("The calendar file cannot be read beyond its line " + broken.getLineNo()
                    + "; export it again and choose the new file.");
        } catch (IOException | RuntimeException broken) {
            throw new Refused("The calendar file cannot be read; export it again and choose the new file.");
        }
    }

    private static CalendarLine line(int row, VEvent event, String place) {
        String title = value(event, Property.SUMMARY, "Meeting");
        String text = CalendarFile.shortened(title);
        if (event.getProperty(Property.RRULE).isPresent()) {
            return CalendarLine.wrong(
                    row,
                    text,
                    "This event repeats by a rule; use “Generate a year” for it, and take it out of the file.");
        }
        try {
            LocalDateTime begins = civil(event.getStartDate()
                    .map(start -> (Temporal) start.getDate())
                    .orElseThrow(() -> new Refused("This event has no date; give it one.")));
            String where = value(event, Property.LOCATION, place);
            PlannedMeeting meeting =
                    new PlannedMeeting(begins.toLocalDate(), begins.toLocalTime(), cut(where), kind(title));
            CalendarLine line = CalendarLine.read(row, text, meeting);
            return "CANCELLED".equalsIgnoreCase(value(event, Property.STATUS, ""))
                    ? line.leftOut("left out, because the file says that it is cancelled")
                    : line;
        } catch (Refused refused) {
            return CalendarLine.wrong(row, text, refused.getMessage());
        } catch (RuntimeException unreadable) {
            return CalendarLine.wrong(row, text, "The date of this event cannot be read; correct it in the file.");
        }
    }

    private static LocalDateTime civil(Temporal begins) {
        if (begins instanceof LocalDate day) {
            return day.atTime(ALL_DAY);
        }
        if (begins instanceof LocalDateTime floating) {
            return floating;
        }
        if (begins instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(CivilTime.ZONE).toLocalDateTime();
        }
        if (begins instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(CivilTime.ZONE).toLocalDateTime();
        }
        return Instant.from(begins).atZone(CivilTime.ZONE).toLocalDateTime();
    }

    private static Meeting.Kind kind(String title) {
        String lower = title.toLowerCase(java.util.Locale.UK);
        return lower.contains("special") || lower.contains("extraordinary")
                ? Meeting.Kind.SPECIAL
                : Meeting.Kind.ORDINARY;
    }

    private static String value(Component event, String name, String otherwise) {
        return event.getProperty(name)
                .map(Property::getValue)
                .filter(text -> !text.isBlank())
                .orElse(otherwise);
    }

    private static String cut(String place) {
        return place.length() <= 300 ? place : place.substring(0, 300);
    }
}
