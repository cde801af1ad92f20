package org.mattersarising.minutes.parser;

import java.time.Period;
import java.util.Locale;

/** A length of time as minutes tell it: so many days, weeks, fortnights, months, quarters or years. */
final class Length {

    private Length() {}

    /** @param unit "weeks", "calendar days"; what names none of the others is a year */
    static Period of(int count, String unit) {
        String u = unit.toLowerCase(Locale.ROOT);
        if (u.contains("day")) {
            return Period.ofDays(count);
        }
        if (u.contains("week")) {
            return Period.ofWeeks(count);
        }
        if (u.contains("fortnight")) {
            return Period.ofWeeks(2 * count);
        }
        if (u.contains("quarter")) {
            return Period.ofMonths(3 * count);
        }
        return u.contains("month") ? Period.ofMonths(count) : Period.ofYears(count);
    }
}
