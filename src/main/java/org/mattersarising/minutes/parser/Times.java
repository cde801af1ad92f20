package org.mattersarising.minutes.parser;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times of day: 2.00 pm, 10.00 a.m., 12:00pm, 7pm, 19:30, noon. */
final class Times {

    /** "10.30 am", "14:00", "1400 hrs", "noon". */
    private static final Pattern TIME = Pattern.compile(
            "(?i)\\b(?:(\\d{1,2})(?:[.:;]([0-5]\\d))? ?(a|p)\\.? ?m\\b\\.?|(?<![.\\d])([01]?\\d|2[0-3])[:.]([0-5]\\d)(?!"
                    + " ?[ap]\\.? ?m)(?![.\\d])(?: ?(?:hrs|hours))?|([01]\\d|2[0-3])([0-5]\\d) ?(?:hrs|hours)|(12"
                    + " )?(noon|midday|midnight))");

    private Times() {}

    /** The first time in the text, or {@code null}. */
    static LocalTime first(String text) {
        Matcher m = TIME.matcher(text);
        while (m.find()) {
            LocalTime time = time(m);
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    private static LocalTime time(Matcher m) {
        if (m.group(9) != null) {
            return m.group(9).equalsIgnoreCase("midnight") ? LocalTime.MIDNIGHT : LocalTime.NOON;
        }
        if (m.group(4) != null) {
            return LocalTime.of(Integer.parseInt(m.group(4)), Integer.parseInt(m.group(5)));
        }
        if (m.group(6) != null) {
            return LocalTime.of(Integer.parseInt(m.group(6)), Integer.parseInt(m.group(7)));
        }
        int hour = Integer.parseInt(m.group(1));
        int minute = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
        if (hour > 12 || hour == 0) {
            return hour > 23 ? null : LocalTime.of(hour, minute);
        }
        boolean afternoon = m.group(3).equalsIgnoreCase("p");
        return LocalTime.of(hour % 12 + (afternoon ? 12 : 0), minute);
    }
}
