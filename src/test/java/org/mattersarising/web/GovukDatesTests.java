package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GovukDatesTests {

    private final GovukDates dates = on("2025-03-04");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 February 2025",
                "5 Feb 2025",
                "05 feb 25",
                "5th February 2025",
                "5th of February 2025",
                "5 February, 2025",
                "February 5, 2025",
                "Feb 5 2025",
                "Wednesday 5 February 2025",
                "Wed, 5 Feb 2025",
                "05/02/25",
                "5/2/2025",
                "5.2.2025",
                "5-2-2025",
                "5 2 2025",
                "5-Feb-2025",
                "5Feb2025",
                " 2025-02-05 ",
                "2025-2-5"
            })
    void reads_what_people_type(String typed) {
        assertThat(dates.parse(typed)).isEqualTo("2025-02-05");
    }

    @ParameterizedTest
    @CsvSource({"4 March, 2025-03-04", "3 March, 2026-03-03", "5 Sept, 2025-09-05", "29 February, 2028-02-29"})
    void takes_a_date_without_its_year_as_the_next_such_day(String typed, LocalDate expected) {
        assertThat(dates.parse(typed)).isEqualTo(expected);
    }

    @Test
    void the_leap_day_of_a_leap_year_that_is_past_is_four_years_on() {
        assertThat(on("2028-03-01").parse("29 Feb")).isEqualTo("2032-02-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "",
                "5",
                "5 Smarch 2025",
                "5 Febr1 2025",
                "05/02/2",
                "5/2/20251",
                "tbc",
                "in three months"
            })
    void says_what_to_type_when_it_is_not_a_date(String typed) {
        assertThatThrownBy(() -> dates.parse(typed))
                .isInstanceOf(NotADate.class)
                .hasMessageContaining("like 5 February 2025");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31 February 2025", "29/2/2025", "2/13/2025", "0/1/2025", "2025-02-30", "31 April", "29 Feb 1900"
            })
    void says_that_there_is_no_such_day(String typed) {
        assertThatThrownBy(() -> dates.parse(typed))
                .isInstanceOf(NotADate.class)
                .hasMessageStartingWith("There is no day");
    }

    @Test
    void repeats_no_more_than_a_line_of_what_was_typed() {
        assertThatThrownBy(() -> dates.parse("x".repeat(5_000_000)))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
    }

    @Test
    void writes_dates_in_full_without_leading_noughts() {
        assertThat(GovukDates.format(LocalDate.of(2025, 2, 5))).isEqualTo("5 February 2025");
        assertThat(GovukDates.formatWithDay(LocalDate.of(2025, 2, 5))).isEqualTo("Wednesday 5 February 2025");
        assertThat(GovukDates.format(null)).isEmpty();
    }

    private static GovukDates on(String today) {
        ZoneId london = ZoneId.of("Europe/London");
        return new GovukDates(
                Clock.fixed(LocalDate.parse(today).atTime(0, 30).atZone(london).toInstant(), london));
    }
}
