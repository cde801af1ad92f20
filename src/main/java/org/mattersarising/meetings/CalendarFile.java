package org.mattersarising.meetings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.NotADate;
import org.springframework.stereotype.Component;

/** Reads a calendar from a table (CSV: date, time, place, kind) or from an iCalendar file. It reads; it enters nothing. */
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
        String text = text(bytes);
        List<CalendarLine> lines =
                text.stripLeading().startsWith("BEGIN:VCALENDAR") ? IcalFile.read(text, place) : csv(text, time, place);
        if (lines.isEmpty()) {
            throw new Refused("No meeting was found in the file; give it a row for each, with the date first.");
        }
        if (lines.size() > MOST_ROWS) {
            throw new Refused("The file has more than 500 rows; choose one with the meetings of one body.");
        }
        return lines;
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
                throw new Refused("This is no calendar file; save it as CSV or iCalendar (.ics) and choose it again.");
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notText) {
            throw new Refused(
                    "This is no calendar file; save it as CSV (UTF-8) or iCalendar (.ics) and choose it again.");
        }
    }

    private List<CalendarLine> csv(String text, LocalTime time, String place) {
        List<CalendarLine> lines = new ArrayList<>();
        try (var records = CSVFormat.DEFAULT
                .builder()
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new StringReader(text))) {
            for (CSVRecord row : records) {
                if (!isHeading(row)) {
                    lines.add(line(row, time, place));
                }
            }
        } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException broken) {
            throw new Refused("Row " + (lines.size() + 1)
                    + " of the file breaks off inside quotation marks; close them and choose the file again.");
        }
        return lines;
    }

    private static boolean isHeading(CSVRecord row) {
        return row.getRecordNumber() == 1 && HEADINGS.contains(cell(row, 0).toLowerCase(Locale.UK));
    }

    private CalendarLine line(CSVRecord row, LocalTime time, String place) {
        int number = (int) row.getRecordNumber();
        String text = shortened(String.join(", ", row.toList()));
        try {
            LocalDate date = dates.parse(cell(row, 0));
            LocalTime at = cell(row, 1).isEmpty() ? time : Times.parse(cell(row, 1));
            String where = cell(row, 2).isEmpty() ? place : cell(row, 2);
            return CalendarLine.read(number, text, new PlannedMeeting(date, at, where, kind(cell(row, 3))));
        } catch (NotADate | Refused wrong) {
            return CalendarLine.wrong(number, text, wrong.getMessage());
        }
    }

    private static Meeting.Kind kind(String word) {
        return switch (word.toLowerCase(Locale.UK)) {
            case "", "ordinary" -> Meeting.Kind.ORDINARY;
            case "special", "extraordinary" -> Meeting.Kind.SPECIAL;
            default -> throw new Refused("“" + shortened(word) + "” is no kind of meeting; write ordinary or special.");
        };
    }

    private static String cell(CSVRecord row, int column) {
        return column < row.size() && row.get(column) != null ? row.get(column).strip() : "";
    }

    static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
