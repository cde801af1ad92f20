package org.mattersarising.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mattersarising.shared.Refused;
import org.mattersarising.shared.Shortened;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.NotADate;
import org.mattersarising.web.TableFile;
import org.mattersarising.web.TextFile;
import org.springframework.stereotype.Component;

/** Reads a calendar from a {@link TableFile} (date, time, place, kind) or from an iCalendar file. It reads; it enters nothing. */
@Component
public class CalendarFile {

    private static final int LARGEST = 1024 * 1024;
    private static final int MOST_ROWS = 500;
    private static final Set<String> HEADINGS = Set.of("date", "day", "meeting", "meeting date");

    private final GovukDates dates;

    CalendarFile(GovukDates dates) {
        this.dates = dates;
    }

    /**
     * @param time used where a row gives none
     * @param place used where a row gives none
     * @throws Refused when the file as a whole cannot be read
     */
    public List<CalendarLine> read(byte[] bytes, LocalTime time, String place) {
        if (bytes.length == 0) {
            throw new Refused("The file is empty; choose one with a row for each meeting.");
        }
        if (bytes.length > LARGEST) {
            throw new Refused("A calendar file can have 1 MB at most; choose a smaller one.");
        }
        List<CalendarLine> lines = TextFile.read(bytes)
                .filter(text -> text.stripLeading().startsWith("BEGIN:VCALENDAR"))
                .map(text -> IcalFile.read(text, place))
                .orElseGet(() -> table(bytes, time, place));
        if (lines.isEmpty()) {
            throw new Refused("No meeting was found in the file; give it a row for each, with the date first.");
        }
        if (lines.size() > MOST_ROWS) {
            throw new Refused("The file has more than 500 rows; choose one with the meetings of one body.");
        }
        return lines;
    }

    private List<CalendarLine> table(byte[] bytes, LocalTime time, String place) {
        return TableFile.read(bytes).stream()
                .filter(row -> !isHeading(row))
                .map(row -> line(row, time, place))
                .toList();
    }

    private static boolean isHeading(TableFile.Row row) {
        return row.number() == 1 && HEADINGS.contains(row.cell(0).toLowerCase(Locale.UK));
    }

    private CalendarLine line(TableFile.Row row, LocalTime time, String place) {
        String text = shortened(String.join(", ", row.cells()));
        try {
            LocalDate date = dates.parse(row.cell(0));
            LocalTime at = row.cell(1).isEmpty() ? time : Times.parse(row.cell(1));
            String where = row.cell(2).isEmpty() ? place : row.cell(2);
            return CalendarLine.read(row.number(), text, new PlannedMeeting(date, at, where, kind(row.cell(3))));
        } catch (NotADate | Refused wrong) {
            return CalendarLine.wrong(row.number(), text, wrong.getMessage());
        }
    }

    private static Meeting.Kind kind(String word) {
        return switch (word.toLowerCase(Locale.UK)) {
            case "", "ordinary" -> Meeting.Kind.ORDINARY;
            case "special", "extraordinary" -> Meeting.Kind.SPECIAL;
            default -> throw new Refused("“" + shortened(word) + "” is no kind of meeting; write ordinary or special.");
        };
    }

    static String shortened(String text) {
        return Shortened.to(text, 80);
    }
}
