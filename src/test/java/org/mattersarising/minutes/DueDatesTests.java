package org.mattersarising.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.ACalendar;

class DueDatesTests {

    private static final LocalDate HELD = LocalDate.of(2020, 10, 15);

    private final DueDates dueDates = new DueDates(
            ACalendar.of(
                    "2020-10-15",
                    "2020-12-03",
                    "2021-01-14 cancelled",
                    "2021-01-20 special",
                    "2021-01-28",
                    "2021-03-18"),
            HELD);

    @Test
    void a_report_in_three_months_goes_to_the_first_ordinary_meeting_from_then_on() {
        assertThat(dueDates.suggest("report_back", "in three months", LocalDate.of(2021, 1, 15)))
                .hasValueSatisfying(due -> {
                    assertThat(due.due()).isEqualTo(LocalDate.of(2021, 1, 28));
                    assertThat(due.rule())
                            .isEqualTo("first ordinary meeting on or after 15 January 2021, “in three months”");
                    assertThat(due.meeting()).isNotNull();
                });
    }

    @Test
    void a_cancelled_meeting_takes_no_report() {
        assertThat(dueDates.suggest("report_back", "", LocalDate.of(2021, 1, 14)))
                .hasValueSatisfying(due -> assertThat(due.due()).isEqualTo(LocalDate.of(2021, 1, 28)));
    }

    @Test
    void a_future_meeting_without_a_date_is_the_next_ordinary_one() {
        assertThat(dueDates.suggest("report_back", "a future meeting", null))
                .hasValueSatisfying(due -> assertThat(due.due()).isEqualTo(LocalDate.of(2020, 12, 3)));
    }

    @Test
    void a_task_keeps_the_day_the_minutes_name() {
        assertThat(dueDates.suggest("task", "by the end of March", LocalDate.of(2021, 3, 31)))
                .hasValueSatisfying(due -> {
                    assertThat(due.due()).isEqualTo(LocalDate.of(2021, 3, 31));
                    assertThat(due.meeting()).isNull();
                });
    }

    @Test
    void where_no_day_follows_none_is_invented() {
        assertThat(dueDates.suggest("task", "as soon as possible", null)).isEmpty();
        assertThat(dueDates.suggest("report_back", "", LocalDate.of(2031, 1, 1)))
                .isEmpty();
        assertThat(new DueDates(ACalendar.of("2020-12-03"), null).suggest("report_back", "", null))
                .isEmpty();
    }

    @Test
    void a_day_the_clerk_enters_is_bound_to_the_meeting_of_that_day() {
        assertThat(dueDates.entered(LocalDate.of(2021, 3, 18)).meeting()).isNotNull();
        assertThat(dueDates.entered(LocalDate.of(2021, 3, 19)).meeting()).isNull();
        assertThat(dueDates.entered(LocalDate.of(2021, 1, 14)).meeting()).isNull();
    }
}
