package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts end, and soon. The one place where a limit of time is right: without it such a text would hang the test. */
@Timeout(60)
class PathologicalMinutesTests {

    private static final int SIZE = 500_000;
    private static final String HEAD =
            "Minutes of the meeting of the Harbour Board held on 4 March 2021\n\nPresent: Councillor A Ford\n\n1. First\n\nNone.\n\n2. Second\n\n";

    static Stream<Arguments> hostile() {
        return Stream.of(
                        "(",
                        "[",
                        "]",
                        "<",
                        "*",
                        "_",
                        "\\",
                        "|",
                        "\t",
                        "#",
                        "`",
                        "&",
                        "-",
                        "1. ",
                        "a) ",
                        "(i) ",
                        "\n",
                        "\r",
                        "\0",
                        "\u00a0",
                        "A",
                        "A ",
                        "a, ",
                        "Present: ",
                        "RESOLVED that: ",
                        "RESOLVED that:\n",
                        "RESOLVED that:\n\n(1) The report be noted.\n\n",
                        "ACTION: AB to write\n",
                        "ACTION ",
                        "Action - ",
                        "Councillor A Ford ",
                        "Councillor ",
                        "report of Jane Field, Director of Place, and ",
                        "be noted and ",
                        "by the Director of ",
                        "in three months ",
                        "12 October ",
                        "October ",
                        "the next meeting ",
                        "Minutes of the meeting\nPresent:\n",
                        "To: A\nFrom: B\nTitle: C\n",
                        "Action\tLead\tTarget\n",
                        "a\tb\n",
                        "| a | b |\n",
                        "  - x\n",
                        "1.1.1.1.1 ",
                        "Minute 12/13, ",
                        "<p>",
                        "[a](b",
                        "and ",
                        "The Board agreed to ",
                        "(Pages 1 - 2) ",
                        "If A, then B. ",
                        "That the ",
                        "moved by A, seconded by B. ",
                        "\"(",
                        "> > > ",
                        "<tr><td>",
                        "<td rowspan=9>",
                        "Moved by A, seconded by B that ",
                        "The Clerk agreed that he would write and ",
                        "1.1 The Clerk agreed to write\n",
                        "That the report be ")
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void half_a_million_characters_of_it_end_with_a_reading(String piece) {
        String text = piece.repeat(SIZE / piece.length());

        assertThat(new MinutesParser().read(HEAD + text)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_large_document_made_of_it_line_by_line_ends(String piece) {
        String text = (piece.repeat(Math.max(1, 60 / piece.length())) + "\n\n").repeat(2_000);

        assertThat(new MinutesParser().read(HEAD + text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB to write, ", "AB to write. ", "Jo (AB), "})
    void an_action_of_many_tasks_ends(String task) {
        assertThat(new MinutesParser().read(HEAD + "ACTION: " + task.repeat(SIZE / task.length())))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "word "})
    void five_million_characters_end_too(String piece) {
        assertThat(new MinutesParser().read(HEAD + piece.repeat(5_000_000 / piece.length())))
                .isNotNull();
    }

    @Test
    void a_hundred_thousand_words_of_decision_end() {
        assertThat(new MinutesParser().read(HEAD + "RESOLVED that:\n".repeat(100_000)))
                .isNotNull();
    }

    /** Each item looks for the end of its paragraph, and none may look beyond the next. */
    @Test
    void thousands_of_items_without_a_blank_line_end() {
        StringBuilder text = new StringBuilder("Minutes of the Harbour Board held on 4 March 2021\n\n");
        for (int item = 1; item < 9_000; item++) {
            text.append(item).append(". Ada will look at\nthe rail.\n");
        }

        assertThat(new MinutesParser().read(text + "a\n".repeat(1_000_000)).minutes())
                .isNotEmpty();
    }

    @Test
    void deep_nesting_ends() {
        StringBuilder text = new StringBuilder(HEAD + "RESOLVED that:\n");
        for (int depth = 0; depth < 3_000; depth++) {
            text.append(" ".repeat(depth))
                    .append("- (")
                    .append((char) ('a' + depth % 26))
                    .append(") deeper\n");
        }
        assertThat(new MinutesParser().read(text.toString()).minutes()).isNotEmpty();
    }

    @Test
    void an_empty_text_is_a_reading_without_findings() {
        Reading reading = new MinutesParser().read("");

        assertThat(reading.minutes()).isEmpty();
        assertThat(reading.agenda()).isNull();
    }
}
