package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the day for which the minutes announce the next meeting. */
final class NextMeeting {

    /** "Date of next meeting: 4 March", "The next meeting will be". */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)(?:.{0,40}\\b(?:dates?(?: and time)?) (?:and (?:time|place|venue) )?of (?:the )?next (?:\\w+"
                    + " ){0,3}meeting|(?:[-*\u2022] ?|\\d{1,3}[.)] *)?(?:the )?next (?:\\w+ ){0,3}meeting(?: date)?(?: ?[:\u2013-]|"
                    + " (?:will|would|is|was|to|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}) |$))\\b?.*");

    /** Lines within which the day follows its announcement. */
    private static final int REACH = 4;

    private NextMeeting() {}

    /** The last day named where the next meeting is announced, after the meeting itself; or {@code null}. */
    static LocalDate find(Source source, int from, int to, LocalDate meeting) {
        if (meeting == null) {
            return null;
        }
        for (int i = from; i < to; i++) {
            String plain = source.plain(i);
            if (plain.length() < 1500
                    && plain.toLowerCase(Locale.ROOT).contains("next")
                    && ANNOUNCED.matcher(plain).matches()) {
                for (int j = i; j < Math.min(to, i + REACH); j++) {
                    LocalDate day = lastDay(source.plain(j), meeting);
                    if (day != null) {
                        return day;
                    }
                }
            }
        }
        return null;
    }

    private static LocalDate lastDay(String plain, LocalDate meeting) {
        LocalDate last = null;
        int at = 0;
        String text = plain.length() > 1500 ? plain.substring(0, 1500) : plain;
        Optional<DateAt> found = Dates.first(text, at, meeting);
        while (found.isPresent()) {
            boolean ahead = found.get().day()
                    && found.get().date().isAfter(meeting)
                    && found.get().date().isBefore(meeting.plusYears(2));
            last = ahead ? found.get().date() : last;
            found = Dates.first(text, found.get().end(), meeting);
        }
        return last;
    }
}
