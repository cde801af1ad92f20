package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the day for which the minutes announce the next meeting. */
final class NextMeeting {

    /** "Date of next meeting: 4 March", "The next meeting will be". */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)(?:.{0,40}\\b(?:agreed|confirmed|noted|fixed|decided) (?:that )?(?:the|our|its) next (?:\\w+ ){0,3}meeting (?:would|will|should|to|for|be)|.{0,40}\\b(?:dates?(?: and time)?) (?:and (?:time|place|venue) )?of (?:the )?next (?:\\w+"
                    + " ){0,3}(?:meeting|call)|(?:[-*\u2022] ?|\\d{1,3}[.)] *)?(?:the )?next (?:\\w+ ){0,3}(?:meeting|call|teleconference)(?: date| of (?:the |this )?[\\w ]{3,40}?)?(?: ?[:\u2013-]|"
                    + " (?:will|would|is|was|to|on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}) |$)|.*\\badjourned\\b.{0,40}\\b(?:to|until) (?:the|our|its) next (?:\\w+ ){0,2}meeting)\\b?.*");

    /** "19/12 Date of next meeting": the number of the item, and no day. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}[/.-]\\d{1,3}[.:)]? +(?=\\p{L})");

    /** Lines within which the day follows its announcement. */
    private static final int REACH = 4;

    /** What announces it is one sentence; the days of the next one are others. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[A-Za-z\\d]{2}[.!?]|\\b[ap]\\.m\\.)(?<!\\b(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St)\\.) (?=[A-Z])");

    /** "the Board agreed to move it to 12 August": said behind the day that was announced. */
    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\b(?:moved?|changed?|instead|re-?scheduled?|brought forward|put (?:off|back)|postponed?|now be held)\\b");

    /** Characters of a line that may announce it. */
    private static final int LONGEST = 1500;

    private NextMeeting() {}

    /** The last day named where the next meeting is announced, after the meeting itself; or {@code null}. */
    static LocalDate find(Source source, int from, int to, LocalDate meeting) {
        if (meeting == null) {
            return null;
        }
        for (int i = from; i < to; i++) {
            String plain = source.plain(i);
            if (plain.length() < LONGEST && plain.toLowerCase(Locale.ROOT).contains("next")) {
                LocalDate day = announced(source, i, to, meeting);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /** The day in the sentence of the line that announces the meeting, or in the lines behind it. */
    private static LocalDate announced(Source source, int line, int to, LocalDate meeting) {
        boolean told = false;
        LocalDate day = null;
        String opening = NUMBER.matcher(source.plain(line)).replaceFirst("");
        for (String sentence : SENTENCE_END.split(opening)) {
            boolean announces = ANNOUNCED.matcher(sentence).matches();
            told |= announces;
            LocalDate said = announces || told && MOVED.matcher(sentence).find() ? lastDay(sentence, meeting) : null;
            day = said == null ? day : said;
        }
        for (int i = line + 1; told && day == null && i < Math.min(to, line + REACH); i++) {
            day = lastDay(source.plain(i), meeting);
        }
        return day;
    }

    private static LocalDate lastDay(String plain, LocalDate meeting) {
        LocalDate last = null;
        int at = 0;
        String text = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
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
