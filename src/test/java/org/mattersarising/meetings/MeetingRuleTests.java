package org.mattersarising.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Refused;
import org.mattersarising.shared.WorkingDays;

class MeetingRuleTests {

    @ParameterizedTest(name = "{0} {1} every {2} from {3} for {4}")
    @CsvSource({
        "2, MONDAY, 2, 2026-01, 6, 2026-01-12 2026-03-09 2026-05-11",
        "1, MONDAY, 1, 2026-05, 1, 2026-05-11",
        "5, THURSDAY, 3, 2026-01, 6, 2026-01-29 2026-04-30",
        "5, FRIDAY, 1, 2026-12, 1, 2027-01-08",
        "4, WEDNESDAY, 12, 2026-02, 24, 2026-02-25 2027-02-24",
    })
    void gives_the_days_of_a_rule_and_avoids_bank_holidays(
            int week, DayOfWeek day, int every, YearMonth first, int months, String days) {
        List<MeetingRule.Day> found = rule(week, day, every, first, months).days(WorkingDays.of(Nation.ENGLAND));

        assertThat(found).extracting(one -> one.meeting().date().toString()).containsExactly(days.split(" "));
    }

    @Test
    void says_that_a_day_was_put_a_week_later() {
        List<MeetingRule.Day> found =
                rule(1, DayOfWeek.MONDAY, 1, YearMonth.of(2026, 5), 1).days(WorkingDays.of(Nation.ENGLAND));

        assertThat(found.get(0).note()).isEqualTo("a week later, because the first is a bank holiday");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 2 | 12 | Choose the first, second, third, fourth or last week of the month.",
                "2 | 0 | 12 | A body meets every 1 to 12 months; enter a number between 1 and 12.",
                "2 | 2 | 0 | Meetings can be planned for 1 to 24 months at once; enter a number between 1 and 24.",
                "2 | 2 | 120 | Meetings can be planned for 1 to 24 months at once; enter a number between 1 and 24.",
            })
    void refuses_what_is_no_rule_with_a_sentence(int week, int every, int months, String sentence) {
        assertThatThrownBy(() -> rule(week, DayOfWeek.MONDAY, every, YearMonth.of(2026, 1), months))
                .isInstanceOf(Refused.class)
                .hasMessage(sentence);
    }

    private static MeetingRule rule(int week, DayOfWeek day, int every, YearMonth first, int months) {
        return new MeetingRule(week, day, every, first, months, LocalTime.of(14, 0), "Custom House");
    }
}
