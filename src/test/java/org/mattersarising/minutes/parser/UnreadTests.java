package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a limit cuts something off, the reading says what and where. */
class UnreadTests {

    private static final String HEAD = "Minutes of the meeting of the Harbour Board held on 4 March 2021\n\n"
            + "Present: Councillor A Ford\n\n1. First\n\nNone.\n\n2. Second\n\n";

    private static final int FIRST_LINE = 11;

    @Test
    void a_minute_of_more_than_twenty_thousand_paragraphs_is_told_where_it_was_left() {
        String text = HEAD + "- sand\n".repeat(20_000) + "- RESOLVED that the slipway be mended.\n";

        Reading reading = new MinutesParser().read(text);

        int last = text.substring(0, text.indexOf("- RESOLVED")).split("\n").length;
        assertThat(reading.warnings())
                .contains(new Warning(
                        last,
                        "This record goes on beyond 20,000 paragraphs; what stands after line " + last
                                + " was not read."));
    }

    @Test
    void a_minute_of_just_as_many_is_read_without_a_word() {
        assertThat(new MinutesParser().read(HEAD + "- sand\n".repeat(20_000)).warnings())
                .isEmpty();
    }

    @Test
    void the_sixty_first_meeting_of_a_document_is_told() {
        String meeting = HEAD + "RESOLVED that the slipway be mended.\n\nThe meeting closed at 8 pm.\n\n";
        int lines = meeting.split("\n", -1).length - 1;

        assertThat(told(meeting.repeat(61)))
                .containsExactly(new Warning(
                        60 * lines + 1,
                        "This document records more than 60 meetings; those from here on were not read."));
    }

    @Test
    void a_table_of_too_many_columns_is_told_once() {
        String row = "Action\tLead" + "\tcell".repeat(70) + "\n";

        assertThat(told(HEAD + row + row))
                .containsExactly(new Warning(
                        FIRST_LINE, "This table has more than 64 columns; what stands in those beyond was not read."));
    }

    @Test
    void so_is_such_a_table_in_html() {
        String row = "<tr>" + "<td>cell</td>".repeat(65) + "</tr>\n";

        assertThat(told(HEAD + "<table>\n" + row + "</table>\n"))
                .containsExactly(new Warning(
                        FIRST_LINE + 1,
                        "This table has more than 64 columns; what stands in those beyond was not read."));
    }

    @Test
    void a_row_that_does_not_end_is_told() {
        String row = "<tr><td>Mend the slipway</td><td>" + "sand ".repeat(7_000);

        assertThat(told(HEAD + row))
                .containsExactly(new Warning(
                        FIRST_LINE,
                        "A row of this table goes on for more than 30,000 characters; what stands in its last cell was"
                                + " not read."));
    }

    @Test
    void a_list_of_those_present_on_one_endless_line_is_told() {
        String names = "Councillor A Ford, ".repeat(300);

        assertThat(told(HEAD.replace("Councillor A Ford", "Councillor B Hill\n" + names)))
                .containsExactly(new Warning(
                        4,
                        "A line in the list of those present has more than 4000 characters; the names in it were not"
                                + " read."));
    }

    @Test
    void recommendations_without_an_end_are_told_where_they_were_left() {
        String text = "To: Harbour Board\nFrom: Clerk of Works\nTitle: The slipway\n\n# Recommendations\n\n"
                + "1. That the slipway be mended.\n\n"
                + "Sand lies on the slipway and it is swept each week.\n\n".repeat(60);

        assertThat(told(text))
                .containsExactly(new Warning(
                        45,
                        "It is not clear where these recommendations end; what stands after line 45 was not read as one"
                                + " of them."));
    }

    /** What was left unread, without what the reading doubts for other reasons. */
    private static List<Warning> told(String text) {
        return new MinutesParser()
                .read(text).warnings().stream()
                        .filter(warning -> warning.message().contains(" not read"))
                        .toList();
    }
}
