package org.mattersarising.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class CalendarPlansTests {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private CalendarPlans plans;

    @Autowired
    private Calendar calendar;

    @Autowired
    private ADirectory directory;

    @Autowired
    private TestClock clock;

    private Body board;

    @BeforeEach
    void a_board_with_one_meeting() {
        clock.reset();
        board = directory.body("Harbour Board");
        directory.meeting(board, LocalDate.of(2026, 2, 10));
    }

    @Test
    void a_table_is_looked_at_and_then_entered_once() {
        CalendarPlan plan = read("""
                Date,Time,Place,Kind
                10 February 2026
                10/3/2026,2 pm,"Custom House, Room 1",
                10/3/2026,2 pm,"Custom House, Room 1",ordinary
                14 April 2026,,,special
                """);

        assertThat(plan.possible()).isTrue();
        assertThat(plan.lines())
                .extracting(CalendarLine::note)
                .containsExactly(
                        "left out, because it stands in the calendar already",
                        "",
                        "left out, because it is the same as row 3",
                        "");
        assertThat(plans.enter(board.id(), plan.asText(), Actor.SERVICE)).isEqualTo(2);
        assertThat(calendar.of(board.id()).all())
                .extracting(Meeting::date, Meeting::time, Meeting::place, Meeting::kind)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2026, 3, 10),
                                LocalTime.of(14, 0),
                                "Custom House, Room 1",
                                Meeting.Kind.ORDINARY),
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2026, 4, 14), TEN, "Town Hall", Meeting.Kind.SPECIAL));
        assertThat(plans.enter(board.id(), plan.asText(), Actor.SERVICE)).isZero();
    }

    @Test
    void wrong_rows_are_named_and_nothing_is_entered() {
        CalendarPlan plan = read("""
                10/3/2026,14:00
                soon,14:00
                10/3/2026,16:00
                12/3/2026,late
                13/3/2036
                14/3/1926
                15/3/2026,10:00,Custom House,secret
                """);

        assertThat(plan.possible()).isFalse();
        assertThat(plan.lines())
                .extracting(CalendarLine::problem)
                .containsExactly(
                        "",
                        "“soon” is not a date. Type it like 5 February 2025 or 5/2/2025.",
                        "Rows 1 and 3 both name a meeting on 10 March 2026; a body meets once a day, so take one out.",
                        "“late” is not an hour. Type it like 2 pm or 14:00.",
                        "That date is more than five years away; check the year, or enter it nearer the time.",
                        "A meeting cannot be entered before 1 April 1974; check the year.",
                        "“secret” is no kind of meeting; write ordinary or special.");
        assertThatThrownBy(() -> plans.enter(board.id(), "2026-03-10,14:00\nsoon,14:00\n", Actor.SERVICE))
                .isInstanceOf(Refused.class);
        assertThat(calendar.of(board.id()).all()).hasSize(1);
    }

    @Test
    void an_icalendar_file_is_read_in_civil_time() {
        CalendarPlan plan = read("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Example//EN
                BEGIN:VEVENT
                UID:1@example.org
                DTSTAMP:20260101T000000Z
                DTSTART:20260707T090000Z
                SUMMARY:Harbour Board
                LOCATION:Custom House
                END:VEVENT
                BEGIN:VEVENT
                UID:2@example.org
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20260908
                SUMMARY:Harbour Board (special)
                END:VEVENT
                BEGIN:VEVENT
                UID:3@example.org
                DTSTAMP:20260101T000000Z
                DTSTART;TZID=Europe/London:20261110T140000
                STATUS:CANCELLED
                SUMMARY:Harbour Board
                END:VEVENT
                BEGIN:VEVENT
                UID:4@example.org
                DTSTAMP:20260101T000000Z
                SUMMARY:Without a day
                END:VEVENT
                END:VCALENDAR
                """);

        assertThat(plan.lines().get(0).meeting().time()).isEqualTo(TEN);
        assertThat(plan.lines().get(0).meeting().place()).isEqualTo("Custom House");
        assertThat(plan.lines().get(1).meeting().kind()).isEqualTo(Meeting.Kind.SPECIAL);
        assertThat(plan.lines().get(2).entered()).isFalse();
        assertThat(plan.lines().get(3).problem()).isEqualTo("This event has no date; give it one.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | The file is empty; choose one with a row for each meeting.",
                "BEGIN:VCALENDAR nonsense | 'The calendar file cannot be read'",
                "'2026-03-10,\"14:00' | 'The table breaks off inside quotation marks after row 1'",
                "'Date,Time' | No meeting was found in the file; give it a row for each, with the date first.",
            })
    void garbage_is_refused_with_a_sentence(String text, String sentence) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(Refused.class).hasMessageStartingWith(sentence);
    }

    @Test
    void what_is_no_table_is_refused() {
        assertThatThrownBy(() -> plans.read(board.id(), new byte[] {'P', 'K', 3, 4, (byte) 0xff}, TEN, ""))
                .hasMessageStartingWith("This workbook cannot be read;");
        assertThatThrownBy(() -> plans.read(board.id(), new byte[] {1, 2, 3, 0}, TEN, ""))
                .hasMessageStartingWith("This is no table;");
    }

    @Test
    void a_workbook_is_read_as_the_table_it_shows() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d mmmm yyyy"));
            CellStyle hour = workbook.createCellStyle();
            hour.setDataFormat(workbook.createDataFormat().getFormat("hh:mm"));
            var row = workbook.createSheet("Calendar").createRow(0);
            row.createCell(0).setCellValue(LocalDate.of(2026, 3, 10));
            row.getCell(0).setCellStyle(day);
            row.createCell(1).setCellValue(DateUtil.convertTime("14:30"));
            row.getCell(1).setCellStyle(hour);
            row.createCell(2).setCellValue("Custom House");
            workbook.write(out);
        }

        assertThat(plans.read(board.id(), out.toByteArray(), TEN, "Town Hall").lines())
                .extracting(CalendarLine::meeting)
                .containsExactly(new PlannedMeeting(
                        LocalDate.of(2026, 3, 10), LocalTime.of(14, 30), "Custom House", Meeting.Kind.ORDINARY));
    }

    @Test
    void a_table_parted_by_semicolons_in_an_older_encoding_is_read() {
        byte[] file = "10/3/2026;14:00;Café Pier".getBytes(Charset.forName("windows-1252"));

        assertThat(plans.read(board.id(), file, TEN, "").lines())
                .extracting(line -> line.meeting().place())
                .containsExactly("Café Pier");
    }

    private CalendarPlan read(String text) {
        return plans.read(board.id(), text.getBytes(StandardCharsets.UTF_8), TEN, "Town Hall");
    }
}
