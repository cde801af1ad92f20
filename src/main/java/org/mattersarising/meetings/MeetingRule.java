package org.mattersarising.meetings;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mattersarising.shared.Refused;
import org.mattersarising.shared.WorkingDays;

/**
 * A rule by which a body meets, such as "the second Monday of every other month at 2 pm".
 *
 * @param week 1 to 4, or 5 for the last of the month
 * @param everyMonths 1 for every month, 2 for every other, and so on up to 12
 * @param first the month from which it counts
 * @param months how many months it covers, at most two years
 */
public record MeetingRule(
        int week, DayOfWeek day, int everyMonths, YearMonth first, int months, LocalTime time, String place) {

    private static final int LAST_WEEK = 5;
    private static final int LONGEST_IN_MONTHS = 24;
    private static final Map<Integer, String> WEEKS =
            Map.of(1, "first", 2, "second", 3, "third", 4, "fourth", LAST_WEEK, "last");

    /** Refuses what is no rule with a sentence. */
    public MeetingRule {
        if (!WEEKS.containsKey(week)) {
            throw new Refused("Choose the first, second, third, fourth or last week of the month.");
        }
        if (everyMonths < 1 || everyMonths > 12) {
            throw new Refused("A body meets every 1 to 12 months; enter a number between 1 and 12.");
        }
        if (months < 1 || months > LONGEST_IN_MONTHS) {
            throw new Refused("Meetings can be planned for 1 to 24 months at once; enter a number between 1 and 24.");
        }
    }

    /** A day that the rule gives, and what was done about a bank holiday, or an empty text. */
    public record Day(PlannedMeeting meeting, String note) {}

    /** The days in order. One that falls on a bank holiday stands a week later, and says so. */
    public List<Day> days(WorkingDays workingDays) {
        List<Day> found = new ArrayList<>();
        for (YearMonth month = first; month.isBefore(first.plusMonths(months)); month = month.plusMonths(everyMonths)) {
            LocalDate meant = of(month);
            LocalDate date = meant;
            while (!workingDays.isWorkingDay(date)
                    && date.getDayOfWeek() != DayOfWeek.SATURDAY
                    && date.getDayOfWeek() != DayOfWeek.SUNDAY) {
                date = date.plusWeeks(1);
            }
            found.add(new Day(
                    new PlannedMeeting(date, time, place, Meeting.Kind.ORDINARY),
                    date.equals(meant) ? "" : "a week later, because the " + WEEKS.get(week) + " is a bank holiday"));
        }
        return found;
    }

    private LocalDate of(YearMonth month) {
        LocalDate begin = month.atDay(1);
        return week == LAST_WEEK
                ? begin.with(TemporalAdjusters.lastInMonth(day))
                : begin.with(TemporalAdjusters.dayOfWeekInMonth(week, day));
    }

    /** "second Monday of every 2 months". */
    @Override
    public String toString() {
        return WEEKS.get(week) + " " + day.getDisplayName(TextStyle.FULL, Locale.UK) + " of every "
                + (everyMonths == 1 ? "month" : everyMonths + " months");
    }
}
