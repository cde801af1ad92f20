package org.mattersarising.minutes.parser;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as minutes write them: British, American and ISO forms. */
final class Dates {

    static final String MONTH =
            "(?:January|Feb(?:ruary|uary|urary)|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?";
    /** A month by its whole name, for patterns that must not take "Mar" or "may" for one. */
    static final String FULL_MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

    static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

    private static final String YEAR = "(?:[ ,./-]{1,3}('?\\d{4}\\b|'\\d{2}\\b))?";
    /** 12th October, 2020, also where a scan made signs of the letters ("7\u2122 July") / 12 day of October 2020 / 12-Oct-2020 */
    private static final Pattern BRITISH = Pattern.compile(
            "\\b(\\d{1,2}) ?(?:st|nd|rd|th|[^\\w\\s,./()\\[\\]:;-]{1,2}[a-z]?)?(?: day)?(?: of)?(?: the)?[ ,.-]{1,2}("
                    + MONTH + ")" + YEAR,
            Pattern.CASE_INSENSITIVE);
    /** October 12th, 2020 */
    private static final Pattern AMERICAN = Pattern.compile(
            "\\b(" + MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)" + "(?:(?:[,.]? {1,2}|,)(\\d{4})\\b)?",
            Pattern.CASE_INSENSITIVE);
    /** 2020-10-12, 2020.10.12, 20201012 */
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d{2})([-./]?)([01]\\d)\\2([0-3]\\d)(?!\\d)");
    /** 12/10/2020, 12.10.20 */
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d/.])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:19|20)?\\d{2})(?![\\d/])");
    /** 3/27 or 27/3 of the year to come; 24/7 is no day. */
    private static final Pattern NO_YEAR = Pattern.compile("(?<![\\d/.])(?!24/7\\b)(\\d{1,2})/(\\d{1,2})(?![\\d/])");

    /** October 2020 */
    private static final Pattern MONTH_YEAR =
            Pattern.compile("\\b(" + MONTH + "),? (?:of )?(\\d{4})\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE_MONTH = Pattern.compile("\\b(" + FULL_MONTH + ")\\b");

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Dates() {}

    /** The first full date in the text: a day with its year. */
    static Optional<DateAt> firstFull(String text) {
        DateAt best = null;
        for (DateAt found :
                new DateAt[] {british(text, 0, null), american(text, 0, null), iso(text, 0), numeric(text, 0)}) {
            best = earlier(best, found);
        }
        return Optional.ofNullable(best);
    }

    /** The first date or month from {@code from} on; a missing year is the first that is not before {@code base}. */
    static Optional<DateAt> first(String text, int from, LocalDate base) {
        DateAt best = earlier(british(text, from, base), american(text, from, base));
        best = earlier(best, earlier(iso(text, from), numeric(text, from)));
        best = earlier(best, monthYear(text, from));
        best = earlier(best, base == null ? null : dayAndMonth(text, from, base));
        if (base != null) {
            best = earlier(best, bareMonth(text, from, base));
        }
        return Optional.ofNullable(best);
    }

    private static DateAt earlier(DateAt a, DateAt b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        boolean first = a.start() < b.start() || a.start() == b.start() && a.end() >= b.end();
        return first ? a : b;
    }

    private static DateAt british(String text, int from, LocalDate base) {
        for (Matcher m = BRITISH.matcher(text); m.find(from); from = m.start() + 1) {
            DateAt found = dated(m, m.group(1), m.group(2), m.group(3), base);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static DateAt american(String text, int from, LocalDate base) {
        for (Matcher m = AMERICAN.matcher(text); m.find(from); from = m.start() + 1) {
            DateAt found = dated(m, m.group(2), m.group(1), m.group(3), base);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static DateAt dated(Matcher m, String day, String month, String year, LocalDate base) {
        if (year == null && base == null) {
            return null;
        }
        int number = month(month);
        LocalDate date = year == null
                ? day(base.getYear(), number, Integer.parseInt(day))
                : day(year(year), number, Integer.parseInt(day));
        if (date != null && year == null && date.isBefore(base)) {
            date = day(base.getYear() + 1, number, Integer.parseInt(day));
        }
        return date == null ? null : new DateAt(m.start(), m.end(), date, true, year != null);
    }

    private static DateAt iso(String text, int from) {
        for (Matcher m = ISO.matcher(text); m.find(from); from = m.start() + 1) {
            LocalDate date =
                    day(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4)));
            if (date != null) {
                return new DateAt(m.start(), m.end(), date, true, true);
            }
        }
        return null;
    }

    private static DateAt numeric(String text, int from) {
        for (Matcher m = NUMERIC.matcher(text); m.find(from); from = m.start() + 1) {
            int a = Integer.parseInt(m.group(1));
            int b = Integer.parseInt(m.group(3));
            // Day first, as at home; month first only where nothing else makes a date.
            LocalDate date = b <= 12 ? day(year(m.group(4)), b, a) : day(year(m.group(4)), a, b);
            if (date != null) {
                return new DateAt(m.start(), m.end(), date, true, true);
            }
        }
        return null;
    }

    /** "3/27" can only be one day; what could be two is left alone. */
    private static DateAt dayAndMonth(String text, int from, LocalDate base) {
        Matcher m = NO_YEAR.matcher(text);
        if (!m.find(from)) {
            return null;
        }
        int a = Integer.parseInt(m.group(1));
        int b = Integer.parseInt(m.group(2));
        if (a > 12 == b > 12) {
            return null;
        }
        LocalDate date = day(base.getYear(), Math.min(a, b), Math.max(a, b));
        if (date != null && date.isBefore(base)) {
            date = date.plusYears(1);
        }
        return date == null ? null : new DateAt(m.start(), m.end(), date, true, false);
    }

    private static DateAt monthYear(String text, int from) {
        Matcher m = MONTH_YEAR.matcher(text);
        return m.find(from) ? lastDay(m, year(m.group(2)), month(m.group(1)), true) : null;
    }

    private static DateAt bareMonth(String text, int from, LocalDate base) {
        Matcher m = BARE_MONTH.matcher(text);
        if (!m.find(from)) {
            return null;
        }
        LocalDate end = endOf(month(m.group(1)), base);
        return lastDay(m, end.getYear(), end.getMonthValue(), false);
    }

    private static DateAt lastDay(Matcher m, int year, int month, boolean written) {
        return year < 1000
                ? null
                : new DateAt(m.start(), m.end(), YearMonth.of(year, month).atEndOfMonth(), false, written);
    }

    /** The last day of the first month of that number that is not before {@code base}. */
    static LocalDate endOf(int month, LocalDate base) {
        int year = month < base.getMonthValue() ? base.getYear() + 1 : base.getYear();
        return YearMonth.of(year, month).atEndOfMonth();
    }

    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits.replace("'", ""));
        return year < 100 ? 2000 + year : year;
    }

    private static LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
