package org.mattersarising.meetings;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mattersarising.shared.Refused;

/** Hours as people type them: 2 pm, 14:00, 10.30am, noon. */
public final class Times {

    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2})(?::00)?)? ?(am|pm|a\\.m\\.|p\\.m\\.)?");

    private Times() {}

    /** @throws Refused with a sentence that says what to type */
    public static LocalTime parse(String typed) {
        String text = typed == null ? "" : typed.strip().toLowerCase(Locale.UK);
        if (text.equals("noon") || text.equals("midday")) {
            return LocalTime.NOON;
        }
        Matcher parts = TYPED.matcher(text);
        if (!parts.matches()) {
            throw wrong(text);
        }
        try {
            int hour = Integer.parseInt(parts.group(1));
            int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            String half = parts.group(3);
            if (half != null && (hour < 1 || hour > 12)) {
                throw wrong(text);
            }
            if (half != null) {
                hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
            }
            return LocalTime.of(hour, minute);
        } catch (DateTimeException impossible) {
            throw wrong(text);
        }
    }

    private static Refused wrong(String text) {
        return new Refused("“" + CalendarFile.shortened(text) + "” is not an hour. Type it like 2 pm or 14:00.");
    }
}
