package org.mattersarising.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.shared.Shortened;

/** Dates as this service writes them, "5 February 2025", and as people type them. */
public final class GovukDates {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WITH_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern WEEKDAY = Pattern.compile("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*[ ,]+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[ ./-]+(\\d{1,2})[ ./-]+(\\d{4}|\\d{2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ .-]*(?:of )?([a-z]{3,9})\\.?,?(?:[ -]*(\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}|\\d{2}))?");

    private final Clock clock;

    /** @param clock says what today is, for a date typed without its year; its zone is the civil one */
    public GovukDates(Clock clock) {
        this.clock = clock;
    }

    /** "5 February 2025"; empty for null. */
    public static String format(LocalDate date) {
        return date == null ? "" : LONG.format(date);
    }

    /** "Wednesday 5 February 2025"; empty for null. */
    public static String formatWithDay(LocalDate date) {
        return date == null ? "" : WITH_DAY.format(date);
    }

    /**
     * Reads a date: 5 Feb 2025, 5th of February 2025, February 5, 05/02/25, 5.2.2025, 2025-02-05. Day comes before
     * month. Two-digit years are in this century. Without a year it is the next such day, today included.
     *
     * @throws NotADate with a sentence that says what to type
     */
    public LocalDate parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        text = WEEKDAY.matcher(text).replaceFirst("");
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(typed, iso.group(3), number(iso.group(2)), iso.group(1));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return date(typed, numbers.group(1), number(numbers.group(2)), numbers.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(typed, dayFirst.group(1), month(typed, dayFirst.group(2)), dayFirst.group(3));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return date(typed, monthFirst.group(2), month(typed, monthFirst.group(1)), monthFirst.group(3));
        }
        throw new NotADate("“" + shortened(typed) + "” is not a date. Type it like 5 February 2025 or 5/2/2025.");
    }

    private LocalDate date(String typed, String dayOfMonth, int month, String year) {
        int day = number(dayOfMonth);
        try {
            if (year == null) {
                return nextOn(day, month);
            }
            return LocalDate.of(year.length() == 2 ? 2000 + number(year) : number(year), month, day);
        } catch (DateTimeException noSuchDay) {
            throw new NotADate("There is no day such as “" + shortened(typed)
                    + "”. Check the day and the month; the day comes first, like 5/2/2025 for 5 February 2025.");
        }
    }

    private LocalDate nextOn(int day, int month) {
        LocalDate today = LocalDate.now(clock);
        int year = today.getYear();
        // 29 February: the next year that has one.
        while (day == 29 && month == 2 && !Year.isLeap(year)) {
            year++;
        }
        LocalDate thisYear = LocalDate.of(year, month, day);
        return thisYear.isBefore(today) ? nextYear(thisYear) : thisYear;
    }

    private static LocalDate nextYear(LocalDate date) {
        int step = date.getMonthValue() == 2 && date.getDayOfMonth() == 29 ? 4 : 1;
        return date.plusYears(step);
    }

    private static int month(String typed, String word) {
        int index = MONTHS.indexOf(word.substring(0, 3));
        String whole = index < 0
                ? ""
                : LONG.format(LocalDate.of(2000, index + 1, 1)).split(" ")[1].toLowerCase(Locale.UK);
        if (index < 0 || !(whole.startsWith(word) || word.equals("sept"))) {
            throw new NotADate("“" + word + "” in “" + shortened(typed)
                    + "” is not a month. Type the date like 5 February 2025 or 5/2/2025.");
        }
        return index + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String shortened(String typed) {
        return Shortened.to(typed.strip(), 40);
    }
}
