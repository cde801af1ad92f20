package org.mattersarising.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDaysTests {

    @Test
    void england_has_its_bank_holidays_of_2026_and_no_others() {
        WorkingDays england = WorkingDays.of(Nation.ENGLAND);

        List<LocalDate> holidays = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !england.isWorkingDay(day))
                .toList();

        // Banking and Financial Dealings Act 1971, schedule 1; Boxing Day falls on a Saturday, so Monday stands in.
        assertThat(holidays)
                .containsExactly(
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 3),
                        LocalDate.of(2026, 4, 6),
                        LocalDate.of(2026, 5, 4),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 12, 25),
                        LocalDate.of(2026, 12, 28));
    }

    @ParameterizedTest
    @CsvSource({
        "SCOTLAND, 2026-01-02, false",
        "ENGLAND, 2026-01-02, true",
        "SCOTLAND, 2026-04-06, true",
        "ENGLAND, 2026-04-06, false",
        "NORTHERN_IRELAND, 2026-03-17, false",
        "WALES, 2026-03-17, true",
    })
    void each_nation_keeps_its_own(Nation nation, LocalDate day, boolean working) {
        assertThat(WorkingDays.of(nation).isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-30, 5, 2026-04-08", // over Good Friday and Easter Monday
        "2026-12-23, 2, 2026-12-29", // over Christmas and its substitute day
        "2026-10-23, 1, 2026-10-26", // over the end of summer time
        "2028-02-28, 1, 2028-02-29",
        "2026-01-13, 0, 2026-01-13",
    })
    void working_days_are_counted_after_the_first_day(LocalDate from, int days, LocalDate expected) {
        assertThat(WorkingDays.of(Nation.ENGLAND).plus(from, days)).isEqualTo(expected);
    }

    @Test
    void five_clear_days_count_neither_end() {
        // Published on Wednesday 7 January: 8, 9, 12, 13 and 14 are clear, the meeting is on the 15th.
        assertThat(WorkingDays.of(Nation.ENGLAND).clearDaysBefore(LocalDate.of(2026, 1, 15), 5))
                .isEqualTo(LocalDate.of(2026, 1, 7));
    }

    @ParameterizedTest
    @EnumSource(Nation.class)
    void counting_forward_and_back_meets_again(Nation nation) {
        long seed = 20260113;
        Random random = new Random(seed);
        WorkingDays days = WorkingDays.of(nation);
        for (int round = 0; round < 500; round++) {
            LocalDate start = days.onOrAfter(LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3650)));
            int count = random.nextInt(40);
            assertThat(days.minus(days.plus(start, count), count))
                    .as("seed %d: %s, %d days", seed, start, count)
                    .isEqualTo(start);
        }
    }

    @Test
    void a_negative_count_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDays.of(Nation.ENGLAND).plus(LocalDate.of(2026, 1, 13), -1));
    }
}
