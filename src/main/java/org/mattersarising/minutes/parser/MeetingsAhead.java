package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The meetings that the minutes announce.
 *
 * @param next the day of the next one, or {@code null}
 * @param later the days of a list of meetings to come, in its order, but those of committees and workshops
 */
record MeetingsAhead(LocalDate next, List<LocalDate> later) {

    static final MeetingsAhead NONE = new MeetingsAhead(null, List.of());

    /** "Future meetings", over a list of days. */
    private static final Pattern LIST = Pattern.compile(
            "(?i)(?:\\d[\\d.]*[.)]? |[A-Z][.)] )?(?:(?:dates? (?:of|for) )?(?:the )?(?:future|upcoming|forthcoming|next|remaining|scheduled)(?: \\w+){0,2} meetings|(?:meeting|board|council) dates|dates? (?:of|for) (?:the )?meetings|(?:schedule|calendar) of meetings)(?: dates?)?(?: (?:for|in) 20\\d\\d(?:[/\u2013-]\\d{2,4})?)?(?: ?[:.\u2013-].*)?");

    /** "the dates of Council for 2024: 16 October, 12 February": told in one sentence. */
    private static final Pattern TOLD_LIST = Pattern.compile(
            "(?i).{0,80}\\b(?:dates (?:of|for) .{0,50}\\b(?:meetings?|council|board|senate|committee|assembly)\\b|future meetings\\b|(?:meetings|meets) (?:will|would|are|to be) .{0,20}\\bon\\b).*");

    /** "June 10 Finance Committee": of a part of the body. */
    private static final Pattern OF_A_PART =
            Pattern.compile("(?i)\\b(?:sub-?)?committee|workshop|working (?:group|party)|hearing");

    /** Days that such a list may name. */
    private static final int MOST = 24;

    /** Lines over which such a list may run. */
    private static final int LINES = 20;

    /** "Date of next meeting: 4 March", "The next meeting will be". */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)(?:[\\p{L} ]{3,40} / )?(?:.{0,40}\\b(?:agreed|confirmed|noted|fixed|decided) (?:that )?(?:the|our|its) next (?:\\w+ ){0,3}meeting (?:would|will|should|to|for|be)|.{0,40}\\b(?:dates?(?: (?:and|&) time)?) (?:and (?:time|place|venue) )?of (?:the )?next (?:\\w+"
                    + " ){0,3}(?:meeting|call)|(?:[-*\u2022] ?|\\(?\\d{1,3}[.)] *|[IVX]{1,5}[.)] *)?(?:the )?next (?:\\w+ ){0,3}(?:meeting|call|teleconference)(?: date| of (?:the |this )?[\\w ]{3,40}?)?(?: ?[:\u2013-]|"
                    + " (?:will|would|is|was|to|on|" + Dates.WEEKDAY + "|\\d{1,2}(?:st|nd|rd|th)?|\\d{4}-\\d\\d-\\d\\d|"
                    + Dates.MONTH
                    + ") |(?=" + Dates.WEEKDAY
                    + ")|$)|.*\\badjourned\\b.{0,40}\\b(?:to|until) (?:(?:the|our|its) next (?:\\w+ ){0,2}meeting|(?:"
                    + Dates.WEEKDAY + ",? )?(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? )?" + Dates.MONTH + " \\d))\\b?.*");

    /** "19/12 Date of next meeting": the number of the item, and no day. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,3}(?:[/.-]\\d{1,3}[.:)]?|[.)]) +(?=\\p{L})");

    /** Lines within which the day follows its announcement. */
    private static final int REACH = 4;

    /** What announces it is one sentence; the days of the next one are others. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<=[A-Za-z\\d]{2}[.!?]|[ap]\\.m\\.)(?<!\\b(?:Mon|Tue|Tues|Wed|Weds|Thu|Thur|Thurs|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|St)\\.) (?=[A-Z])");

    /** "the Board agreed to move it to 12 August": said behind the day that was announced. */
    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\b(?:moved?|changed?|instead|re-?scheduled?|brought forward|put (?:off|back)|postponed?|now (?:be )?(?:held|on)|originally)\\b");

    /** "The next regular meeting will be Thursday, 4 March", amid a long line. */
    private static final Pattern RUN_IN = Pattern.compile(
            "\\b(?:Next|(?:The|the|Our|our|Date of|date of|DATE OF) (?:the )?(?:next|Next|NEXT)|NEXT) (?:\\w+ ){0,2}(?:[Mm]eeting|MEETING)\\b.{0,90}");

    /** Characters of a line that may announce it. */
    private static final int LONGEST = 1500;

    MeetingsAhead {
        later = List.copyOf(later);
    }

    /** The day of the one meeting announced for the month, or {@code null}. */
    LocalDate in(YearMonth month) {
        if (next != null && YearMonth.from(next).equals(month)) {
            return next;
        }
        List<LocalDate> days = later.stream()
                .filter(day -> YearMonth.from(day).equals(month))
                .distinct()
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    /** The first meeting of a month of that number, or {@code null}. */
    LocalDate in(int month) {
        if (next != null && next.getMonthValue() == month) {
            return next;
        }
        return later.stream()
                .filter(day -> day.getMonthValue() == month)
                .findFirst()
                .map(day -> in(YearMonth.from(day)))
                .orElse(null);
    }

    /** The days named where meetings are announced, after the meeting itself. */
    static MeetingsAhead find(Source source, int from, int to, LocalDate meeting) {
        if (meeting == null) {
            return NONE;
        }
        LocalDate next = null;
        List<LocalDate> later = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String plain = source.plain(i);
            String lower = plain.length() < LONGEST ? plain.toLowerCase(Locale.ROOT) : "";
            if (next == null && (lower.contains("next") || lower.contains("adjourned"))) {
                next = announced(source, i, to, meeting);
            }
            if (next == null && plain.length() >= LONGEST) {
                next = runIn(plain, meeting);
            }
            if (lower.contains("meetings") || lower.contains("dates")) {
                list(source, i, to, meeting, later);
            }
        }
        return new MeetingsAhead(
                next == null ? later.stream().min(LocalDate::compareTo).orElse(null) : next, later);
    }

    /** Where an extraction ran the lines together: the day in the sentence that announces the meeting. */
    private static LocalDate runIn(String plain, LocalDate meeting) {
        Matcher m = RUN_IN.matcher(plain);
        LocalDate day = null;
        while (m.find()) {
            List<LocalDate> days = days(m.group(), meeting);
            day = days.isEmpty() ? day : days.get(0);
        }
        return day;
    }

    private static void list(Source source, int line, int to, LocalDate meeting, List<LocalDate> days) {
        String plain = source.plain(line);
        boolean heads = LIST.matcher(plain).matches();
        if (!heads && !TOLD_LIST.matcher(plain).matches()) {
            return;
        }
        add(plain, meeting, days);
        for (int i = line + 1; heads && i < Math.min(to, line + LINES) && days.size() < MOST; i++) {
            int known = days.size();
            String text = source.plain(i);
            add(text, meeting, days);
            boolean goesOn = text.isBlank()
                    || text.endsWith(":")
                    || OF_A_PART.matcher(text).find();
            if (days.size() == known && !goesOn) {
                return;
            }
        }
    }

    private static void add(String plain, LocalDate meeting, List<LocalDate> days) {
        if (!OF_A_PART.matcher(plain).find()) {
            days(plain, meeting).stream()
                    .filter(day -> !days.contains(day))
                    .limit(MOST - days.size())
                    .forEach(days::add);
        }
    }

    /** The day in the sentence of the line that announces the meeting, or in the lines behind it. */
    private static LocalDate announced(Source source, int line, int to, LocalDate meeting) {
        boolean told = false;
        LocalDate day = null;
        String opening = NUMBER.matcher(source.plain(line)).replaceFirst("");
        for (String sentence : SENTENCE_END.split(opening)) {
            boolean announces = ANNOUNCED.matcher(sentence).matches();
            told |= announces;
            LocalDate said = announces || told && MOVED.matcher(sentence).find() ? day(sentence, meeting) : null;
            day = said == null ? day : said;
        }
        int read = 0;
        for (int i = line + 1; told && day == null && read < REACH && i < Math.min(to, line + LINES); i++) {
            day = firstDay(source.plain(i), meeting);
            read += source.plain(i).isBlank() ? 0 : 1;
        }
        return day;
    }

    /** The day in the first sentence that names one: what stands behind are meetings of others. */
    private static LocalDate firstDay(String plain, LocalDate meeting) {
        for (String sentence : SENTENCE_END.split(plain)) {
            LocalDate day = day(sentence, meeting);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The first day that the words name, or where the meeting was moved the last. */
    private static LocalDate day(String plain, LocalDate meeting) {
        List<LocalDate> days = days(plain, meeting);
        return days.isEmpty() ? null : days.get(MOVED.matcher(plain).find() ? days.size() - 1 : 0);
    }

    /** The days within two years of the meeting, in the order of the text. */
    private static List<LocalDate> days(String plain, LocalDate meeting) {
        List<LocalDate> days = new ArrayList<>();
        String text = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        Optional<DateAt> found = Dates.first(text, 0, meeting);
        while (found.isPresent()) {
            boolean ahead = found.get().day()
                    && found.get().date().isAfter(meeting)
                    && found.get().date().isBefore(meeting.plusYears(2));
            if (ahead) {
                days.add(found.get().date());
            }
            found = Dates.first(text, found.get().end(), meeting);
        }
        return days;
    }
}
