package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignsTests {

    @ParameterizedTest
    @ValueSource(strings = {"A motion to accept it was seconded and so agreed.", "That Moor be elected."})
    void signs_of_a_decision_make_one(String sentence) {
        assertThat(Signs.decides(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There had been twenty people present at 7.",
                "The harbour is deep.",
                "agreed",
                "",
            })
    void what_only_tells_is_nothing(String sentence) {
        assertThat(Signs.decides(sentence)).isFalse();
    }

    @Test
    void names_initials_and_numbers_stand_for_all_of_their_kind() {
        assertThat(Signs.signs("Today Ada Moor met HB on 4 May."))
                .contains("^ today", "today Xx", "Xx Xx", "met XX", "on #", "# Xx", ". $")
                .doesNotContain("ada", "moor", "hb", "4");
    }

    @Test
    void the_table_can_be_read_by_people() throws IOException {
        List<String> rows = rows();

        assertThat(rows)
                .hasSizeBetween(50, 200)
                .allSatisfy(row -> assertThat(row.split("\t")).hasSize(2));
        assertThat(rows).filteredOn(row -> row.startsWith("(none)\t")).hasSize(1);
    }

    private static List<String> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Signs.class.getResourceAsStream("signs.tsv"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> line.contains("\t")).toList();
        }
    }
}
