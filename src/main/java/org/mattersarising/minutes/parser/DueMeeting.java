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
            "\\b(?:(?:at|to|from|for|in|by|before|until|prior to|in time for|in advance of|ahead of|on|attend) )(?:the |a |an |its |their |our |his |her |one of its )?(?:Board'?s? |Committee'?s? |Council'?s? |Panel'?s? )?(?:very )?"
                    + "(?:(?:next|future|subsequent|later|following|forthcoming|upcoming|special|further|separate|"
                    + Dates.MONTH + "(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?)[ ,]+(?:" + BODY_WORDS
                    + ")(?:meetings?|agendas?|sessions?|(?<!roll )calls?|cycle)\\b|"
                    + BODY_WORDS + "meetings? (?=(?:to be |being )?(?:held |scheduled |due )?(?:on|in|of) (?:"
                    + Dates.WEEKDAY + ",? )?(?:\\d|" + Dates.MONTH + ")))"
                    + "(?: of (?:the |this )?(?:[A-Z][\\w'\u2019-]*(?: |\\b)){1,6})?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEETING_DATE =
            Pattern.compile("^(?:,? ?\\(?(?:to be |being )?(?:held |scheduled |due |which is )?(?:for |on |in |of )?)");
    private static final Pattern NEXT = Pattern.compile("(?i)\\bnext (?:[\\w-]+ ){0,2}(?:meeting|agenda|call|session)");

    /** "a week before the next meeting" */
    private static final Pattern AHEAD_OF = Pattern.compile("(?i)\\b(?:at least |no later than )?(" + Numbers.PATTERN
            + ") (days?|weeks?|months?) (?:before|prior to|ahead of|in advance of) (?:the |our )?(?:next|("
            + Dates.MONTH + ")) (?:\\w+ ){0,2}(?:meeting|call)\\b");

    /** "Present the audit at the next SIG", "we'll come back to it next time". */
    private static final Pattern NEXT_OF_ITS_KIND = Pattern.compile(
            "\\b(?:(?:[Bb]efore|[Bb]y|[Aa]t|[Ff]or|[Tt]o) (?:the )?)?[Nn]ext (?:time|Council|Board|Committee|Senate|Panel|Forum|Cabinet|(?!AGM|EGM|FY)[A-Z]{2,5})\\b(?=[.,;)]|$)");

    /** "show it to the committee next month": at the meeting of that month. */
    private static final Pattern NEXT_MONTH = Pattern.compile(
            "(?i)\\b(?:agenda|board|committee|council|meeting|report|reported|bring|brought|come|back|present|deferred|discuss|carried over|carried forward|held over|left)\\b[^.]{0,60}? ((?:for |in |until |till )?next month)\\b");

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
            "(?i:\\b(?:agenda|deferred|defer|tabled|table|postponed|put back|held over|decided|discuss(?:ed)?|come|coming|brought|bring|go|report|return|reconsider(?:ed)?|consideration|adoption|session|go over|draft(?:ed)?|look at|review(?:ed)?|consider(?:ed)?|vote|decision|figures|paper|list))\\b(?: [\\w'\u2019]+){0,7}? ((?:for|in|to|until|till|at) ("
                    + Dates.FULL_MONTH + "))\\b(?! ?\\d|['\u2019])");

    /** "come to the September Board": the body for its meeting. */
    private static final Pattern BODY_OF_MONTH = Pattern.compile(
            "\\b(?:at|to|for|by|before) the (" + Dates.FULL_MONTH
                    + ")(?: \\d{4})? (?:Board|Committee|Council|Senate|Panel|Forum|Cabinet|SIG|AGM|trustees|Trustees|governors|Governors)\\b");

    private DueMeeting() {}

    /** What comes back in a month comes back at the meeting of that month, where one is announced. */
    private static Due ofMonth(String text, LocalDate meeting, MeetingsAhead ahead) {
        Matcher body = BODY_OF_MONTH.matcher(text);
        if (body.find()) {
            return new Due(body.group(), ahead.in(Dates.month(body.group(1))), null);
        }
        if (ahead.next() == null) {
            return null;
        }
        Matcher m = OF_MONTH.matcher(text);
        LocalDate day = m.find() ? ahead.in(Dates.month(m.group(2))) : null;
        if (day != null) {
            return new Due(m.group(1), day, null);
        }
        Matcher next = NEXT_MONTH.matcher(text);
        day = meeting != null && next.find() ? ahead.in(YearMonth.from(meeting).plusMonths(1)) : null;
        return day == null ? null : new Due(next.group(1), day, null);
    }

    /** "two weeks before the next meeting", where its day is known. */
    private static Due aheadOf(String text, MeetingsAhead ahead) {
        Matcher m = AHEAD_OF.matcher(text);
        if (!m.find()) {
            return null;
        }
        LocalDate next = m.group(3) == null ? ahead.next() : ahead.in(Dates.month(m.group(3)));
        if (next == null) {
            return new Due(m.group(), null, null);
        }
        int count = Numbers.of(m.group(1));
        return new Due(m.group(), count == 0 ? null : next.minus(Length.of(count, m.group(2))), null);
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
     * @param ahead the meetings that are announced
     */
    static Due in(String text, LocalDate meeting, MeetingsAhead ahead) {
        LocalDate next = ahead.next();
        Due before = aheadOf(text, ahead);
        if (before != null) {
            return before;
        }
        Matcher m = MEETING.matcher(text);
        if (!m.find()) {
            Due occasion = occasion(text, meeting);
            Due bare = occasion == null ? bare(text, meeting, next) : occasion;
            return bare == null ? ofMonth(text, meeting, ahead) : bare;
        }
        int end = trimEnd(text, m.start(), m.end());
        String phrase = text.substring(m.start(), end);
        Optional<DateAt> inside = Dates.first(text, m.start(), meeting).filter(d -> d.start() < end);
        if (inside.isPresent()) {
            // "the June meeting" names a month: the day is known where it is that of the next meeting.
            LocalDate day = inside.get().date();
            return new Due(phrase, inside.get().day() ? day : ahead.in(YearMonth.from(day)), null);
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
                    day ? date.get().date() : ahead.in(YearMonth.from(date.get().date())),
                    null);
        }
        return new Due(phrase, NEXT.matcher(phrase).find() ? next : null, null);
    }

    /** "Jo to report next meeting"; "Next meeting (1 June): agree the dates". */
    private static Due bare(String text, LocalDate meeting, LocalDate next) {
        Matcher m = BARE.matcher(text);
        if (!m.find()) {
            Matcher kind = NEXT_OF_ITS_KIND.matcher(text);
            return kind.find() ? new Due(kind.group(), next, null) : null;
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
