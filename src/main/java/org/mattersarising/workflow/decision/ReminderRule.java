package org.mattersarising.workflow.decision;

import java.time.LocalDate;
import org.mattersarising.shared.WorkingDays;

/**
 * One line of the reminder schedule.
 *
 * @param name as the table names it, such as R3
 * @param days days before or after the due date, or between repetitions
 * @param when how the days are to be understood
 */
public record ReminderRule(String name, int days, When when) {

    /** How the days of a rule are counted. */
    public enum When {
        /** Days before the due date. */
        DAYS_BEFORE,
        /** Working days before the due date. */
        WORKING_DAYS_BEFORE,
        /** On the due date. */
        ON_THE_DAY,
        /** After each such number of days past the due date, for as long as it is not done. */
        EVERY_DAYS_AFTER
    }

    /**
     * The first day on which this rule has the owner told that lies after another day, or null when none does. Always a working day:
     * what would fall on another is told before the due date earlier, after it later.
     */
    LocalDate firstAfter(LocalDate dealtWith, LocalDate due, WorkingDays calendar) {
        return switch (when) {
            case DAYS_BEFORE -> laterThan(dealtWith, calendar.onOrBefore(due.minusDays(days)));
            case WORKING_DAYS_BEFORE -> laterThan(dealtWith, calendar.minus(due, days));
            case ON_THE_DAY -> laterThan(dealtWith, calendar.onOrBefore(due));
            case EVERY_DAYS_AFTER -> repetitionAfter(dealtWith, due, calendar);
        };
    }

    private LocalDate repetitionAfter(LocalDate dealtWith, LocalDate due, WorkingDays calendar) {
        long past = Math.max(0, dealtWith.toEpochDay() - due.toEpochDay());
        LocalDate nominal = due.plusDays(Math.max(1, past / days) * days);
        while (!calendar.onOrAfter(nominal).isAfter(dealtWith)) {
            nominal = nominal.plusDays(days);
        }
        return calendar.onOrAfter(nominal);
    }

    private static LocalDate laterThan(LocalDate dealtWith, LocalDate day) {
        return day.isAfter(dealtWith) ? day : null;
    }
}
