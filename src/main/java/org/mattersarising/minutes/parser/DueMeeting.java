package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the meeting by or to which something is due. Spec 7.3. */
final class DueMeeting {

    private static final String BODY_WORDS = "(?:(?!(?:by|at|to|for|in|on|before|until|it)\\b)[\\w'\u2019&-]+ ){0,4}?";
    private static final Pattern MEETING = Pattern.compile(
            "\\b(?:(?:at|to|from|for|in|by|before|until|prior to|in time for|in advance of|ahead of|on) )(?:the |a |an |its |their |our |his |her |one of its )?(?:Board'?s? |Committee'?s? |Council'?s? |Panel'?s? )?(?:very )?"
                    + "(?:(?:next|future|subsequent|later|following|forthcoming|upcoming|special|further|separate|"
                    + Dates.MONTH + "(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?)[ ,]+(?:" + BODY_WORDS
                    + ")(?:meetings?|agendas?|sessions?|calls?|cycle)\\b|"
                    + BODY_WORDS + "meetings? (?=(?:to be |being )?(?:held |scheduled |due )?(?:on|in|of) (?:"
                    + Dates.WEEKDAY + ",? )?(?:\\d|" + Dates.MONTH + ")))"
                    + "(?: of (?:the |this )?(?:[A-Z][\\w'\u2019-]*(?: |\\b)){1,6})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEETING_DATE =
            Pattern.compile("^(?:,? ?\\(?(?:to be |being )?(?:held |scheduled |due |which is )?(?:for |on |in |of )?)");
    private static final Pattern NEXT = Pattern.compile("(?i)\\bnext (?:\\w+ )?(?:meeting|agenda)");

    private static final Pattern BARE = Pattern.compile(
            "(?<=[a-z)] )(?<!\\b(?:the|our|this|its|their|your|of) )next (?:[\\w-]+ )?meeting(?=[.,;)]|$)|^Next (?:[\\w-]+ )?meeting(?= \\(\\d)");

    /** "at the Review Committee of April 4th", "at the Harbour Conference (Mon. 21st Oct.)": an occasion with its day. */
    private static final Pattern OCCASION = Pattern.compile(
            "\\b(?:at|to|for|by|before) (?:the |our |its |an? )?(?:[\\w'\u2019&-]+ ){0,5}?(?:committee|board|council|conference|mini-conference|workshop|AGM|assembly|forum)(?: of|,? on|,)? \\(?(?=(?:"
                    + Dates.WEEKDAY + "[.,]{0,2} |(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)\\.?,? )?(?:\\d|"
                    + Dates.MONTH + "))",
            Pattern.CASE_INSENSITIVE);

    /** "put on the agenda for November", "deferred to April", "come to Council in January": the meeting of that month. */
    private static final Pattern OF_MONTH = Pattern.compile(
            "(?i:\\b(?:agenda|deferred|defer|tabled|table|postponed|put back|held over|decided|discuss(?:ed)?|come|coming|brought|bring|go|report|return|reconsider(?:ed)?))\\b(?: [\\w'\u2019]+){0,7}? ((?:for|in|to|until|till|at) ("
                    + "January|February|March|April|May|June|July|August|September|October|November|December))\\b(?! ?\\d|['\u2019])");

    private DueMeeting() {}

    /** What comes back in a month comes back at the meeting of that month, where one is announced. */
    private static Due ofMonth(String text, LocalDate next) {
        Matcher m = next == null ? null : OF_MONTH.matcher(text);
        return m != null && m.find() && Dates.month(m.group(2)) == next.getMonthValue()
                ? new Due(m.group(1), next, null)
                : null;
    }

    private static Due occasion(String text, LocalDate meeting) {
        Matcher m = OCCASION.matcher(text);
        if (!m.find()) {
            return null;
        }
        Optional<DateAt> date = Dates.first(text, m.end(), meeting)
                .filter(d -> d.day()
                        && d.start() - m.end() <= 12
                        && meeting != null
                        && d.date().isAfter(meeting));
        return date.map(d -> new Due(text.substring(m.start(), d.end()), d.date(), null))
                .orElse(null);
    }

    /**
     * @param meeting the day of the meeting that is minuted, or {@code null}
     * @param next the day for which the next is announced, or {@code null}
     */
    static Due in(String text, LocalDate meeting, LocalDate next) {
        Matcher m = MEETING.matcher(text);
        if (!m.find()) {
            Due occasion = occasion(text, meeting);
            Due bare = occasion == null ? bare(text, meeting, next) : occasion;
            return bare == null ? ofMonth(text, next) : bare;
        }
        int end = trimEnd(text, m.start(), m.end());
        String phrase = text.substring(m.start(), end);
        Optional<DateAt> inside = Dates.first(text, m.start(), meeting).filter(d -> d.start() < end);
        if (inside.isPresent()) {
            // "the June meeting" names a month: the day is known where it is that of the next meeting.
            boolean announced =
                    next != null && YearMonth.from(inside.get().date()).equals(YearMonth.from(next));
            return new Due(phrase, inside.get().day() ? inside.get().date() : announced ? next : null, null);
        }
        Matcher lead = MEETING_DATE.matcher(text).region(end, text.length());
        int at = lead.lookingAt() ? lead.end() : end;
        Optional<DateAt> date = Dates.first(text, at, meeting)
                .filter(d ->
                        d.start() - at <= 14 && !text.substring(at, d.start()).contains("."));
        if (date.isPresent()) {
            boolean day = date.get().day();
            return new Due(
                    text.substring(m.start(), date.get().end()),
                    day ? date.get().date() : null,
                    null);
        }
        return new Due(phrase, NEXT.matcher(phrase).find() ? next : null, null);
    }

    /** "Jo to report next meeting"; "Next meeting (1 June): agree the dates". */
    private static Due bare(String text, LocalDate meeting, LocalDate next) {
        Matcher m = BARE.matcher(text);
        if (!m.find()) {
            return null;
        }
        Optional<DateAt> date = Dates.first(text, m.start(), meeting)
                .filter(d -> d.day() && d.start() - m.end() <= 2 && text.startsWith(" (", m.end()));
        return date.map(d -> new Due(text.substring(m.start(), d.end()), d.date(), null))
                .orElseGet(() -> new Due(m.group(), next, null));
    }

    private static int trimEnd(String text, int start, int end) {
        int e = end;
        while (e > start && text.charAt(e - 1) == ' ') {
            e--;
        }
        return e;
    }
}
