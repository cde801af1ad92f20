package org.mattersarising.meetings.web;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.YearMonth;
import org.mattersarising.meetings.MeetingRule;
import org.mattersarising.meetings.Times;
import org.mattersarising.shared.Refused;

/**
 * A rule as typed.
 *
 * @param from any day of the first month
 */
record RuleForm(String week, String day, String everyMonths, String from, String months, String time, String place) {

    MeetingRule asRule(org.mattersarising.web.GovukDates dates) {
        LocalTime at = Times.parse(time);
        return new MeetingRule(
                number(week, "Choose the week of the month."),
                dayOfWeek(),
                number(everyMonths, "Enter every how many months the body meets, such as 1 or 2."),
                YearMonth.from(dates.parse(from)),
                number(months, "Enter for how many months to plan, such as 12."),
                at,
                place == null ? "" : place.strip());
    }

    private DayOfWeek dayOfWeek() {
        try {
            return DayOfWeek.valueOf(day == null ? "" : day);
        } catch (IllegalArgumentException none) {
            throw new Refused("Choose the day of the week.");
        }
    }

    private static int number(String typed, String otherwise) {
        if (typed == null || !typed.strip().matches("\\d{1,3}")) {
            throw new Refused(otherwise);
        }
        return Integer.parseInt(typed.strip());
    }
}
