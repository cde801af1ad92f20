package org.mattersarising.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTests {

    @ParameterizedTest
    @CsvSource({
        "to each meeting, 0, to each meeting",
        "at every meeting of the Board, 0, to each meeting",
        "as a standing item, 0, to each meeting",
        "monthly, 1, every month",
        "quarterly, 3, every 3 months",
        "each quarter, 3, every 3 months",
        "every six months, 6, every 6 months",
        "on a six-monthly basis, 6, every 6 months",
        "half-yearly, 6, every 6 months",
        "annually, 12, every year",
        "each year, 12, every year"
    })
    void what_the_words_say(String words, int months, String said) {
        assertThat(Recurrence.of(words)).contains(new Recurrence(months));
        assertThat(new Recurrence(months)).hasToString(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "in three months", "a future meeting", "the next meeting"})
    void what_comes_once(String words) {
        assertThat(Recurrence.of(words)).isEmpty();
    }

    @Test
    void nothing_said_is_nothing() {
        assertThat(Recurrence.of(null)).isEmpty();
    }
}
