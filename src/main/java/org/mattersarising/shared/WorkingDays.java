package org.mattersarising.shared;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts working days of one nation. Dates are civil dates; nothing here knows an hour. */
public final class WorkingDays {

    private static final Map<Nation, WorkingDays> BY_NATION = new ConcurrentHashMap<>();

    private final HolidayManager holidays;
    private final String region;

    private WorkingDays(Nation nation) {
        this.holidays = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
        this.region = nation.holidays();
    }

    /** The working days of a nation: Monday to Friday without its bank holidays. */
    public static WorkingDays of(Nation nation) {
        return BY_NATION.computeIfAbsent(nation, WorkingDays::new);
    }

    public boolean isWorkingDay(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY && !holidays.isHoliday(date, region);
    }

    /** The day itself when it is a working day, otherwise the next one. */
    public LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The day itself when it is a working day, otherwise the one before. */
    public LocalDate onOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /**
     * The date that lies a number of working days after another, which itself does not count: "within ten working days".
     *
     * @param days working days, not negative
     */
    public LocalDate plus(LocalDate date, int days) {
        LocalDate day = date;
        for (int left = refuseNegative(days); left > 0; left--) {
            day = onOrAfter(day.plusDays(1));
        }
        return day;
    }

    /**
     * The date that lies a number of working days before another, which itself does not count.
     *
     * @param days working days, not negative
     */
    public LocalDate minus(LocalDate date, int days) {
        LocalDate day = date;
        for (int left = refuseNegative(days); left > 0; left--) {
            day = onOrBefore(day.minusDays(1));
        }
        return day;
    }

    /**
     * The last day on which papers can become public so that the clear days hold: neither that day nor the meeting's counts.
     *
     * @param clearDays working days, not negative
     */
    public LocalDate clearDaysBefore(LocalDate meeting, int clearDays) {
        return minus(meeting, clearDays + 1);
    }

    private static int refuseNegative(int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Working days are counted forward or back from zero, not " + days + ".");
        }
        return days;
    }
}
