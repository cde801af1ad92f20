package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds which lines are the record of a meeting. Spec part 1. */
final class MeetingFinder {

    /** "Draft minutes of the Harbour Board", "Notes of the annual meeting". */
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?!.*\\.{4})(?:(?:draft|unconfirmed|unapproved|confirmed|approved|public|the|final|official|signed|action|meeting|summary|brief|\\(|\\)|[-\u2013:])"
                    + " ?){0,12}(?:minutes|(?:notes?|record|proceedings) (?:of|from) (?:the |a )?[\\w"
                    + " '\u2019-]{0,60}meeting)(?: of| from| on| held|:|$| -| \u2013| \\d| \\()(?! (?:the"
                    + " )?(?:previous|last)\\b).*|.{3,140}\\bminutes(?: of| for| \\d| ?[\u2013\u2014]| -|:|$|, | "
                    + Dates.MONTH + ").*|(?i)at (?:a|an|the)"
                    + " (?:\\w+ ){0,6}meeting of .*");

    /** "To approve the minutes", "the minutes were signed": speaks of minutes and is no title of any. */
    private static final Pattern NOT_TITLE = Pattern.compile(
            "(?i)^[\"\u201c\u2018']?(?:to |that |the minutes |[a-z][.)] ?minutes |(?!\\d{4}-\\d\\d-\\d\\d )\\d|item|further|resolved|approval|approved? |confirm(?!ed minutes)|minutes of (?:the"
                    + " )?(?:previous|last|meetings? held)|\\((?!\\d{3})|\\[|http).*|.*\\b(?:were|was)"
                    + " (?:agreed|approved|signed|confirmed|accepted).*|.*\\(pages?.*");

    private static final String LABEL = "Minutes:";

    /** "The meeting closed at 8 pm". */
    private static final Pattern CLOSING = Pattern.compile("(?i)^\\(?(?:the )?(?:\\w+ ){0,3}?meeting (?:was )?(?:then"
            + " )?(?:closed|ended|concluded|finished|terminated|adjourned|rose|declared closed)\\b.*");

    /** No title is without one of these words; looked for first, for speed. */
    private static final Stems NAMED = Stems.of("inutes|eeting|INUTES|EETING");

    /** A pack holds the minutes of a few meetings; a text with more titles is no pack. */
    private static final int MOST_MEETINGS = 60;

    /** A title is shorter. */
    private static final int LONG = 400;

    /** A line of a head is shorter. */
    private static final int SHORT = 160;

    /** Lines within which those present follow a title. */
    private static final int REACH = 45;

    /** What nearly every meeting has on its list. */
    private static final Pattern STANDING = Pattern.compile(
            "(?i)(?:\\d{1,2}[.)]? )?(?:(?:date of )?next meeting|apologies|present|here|attending|(?:approval of"
                    + " )?(?:the )?(?:last |previous )?minutes|matters arising|any other business|aob\\b|a\\.o\\.b)");

    /** "2. Attendance:": the roll may be the first item. */
    private static final Pattern NUMBER = Pattern.compile(
            "^\\d{1,2}[.)]? (?=(?i:present|attendance|sederunt|roll call|attendees|members present|in attendance)\\b)");

    /** "Meeting called to order at 5:05": how a record without a title begins. */
    private static final Pattern CALLED = Pattern.compile(
            "(?i)\\bcalled (?:the (?:[\\w-]+ ){0,3}meeting )?to order\\b|\\bmeeting (?:was )?(?:opened|started|began) at \\d|\\bmet in (?:an? )?(?:regular|special|open|ordinary|public|executive) (?:session|meeting)\\b|\\b(?:[Bb]oard|[Cc]ommission(?:ers)?|[Cc]ouncil|[Cc]ommittee|[Tt]rustees) met (?:in|on|at) |\\bmade a motion to\\b|\\bseconded the motion\\b");

    /** The word over those present, within a line. */
    private static final Pattern ROLL = Pattern.compile(
            " (?:Present:|Present:?-|PRESENT\\b|ATTENDANCE\\b|ATTENDEES\\b|Attendees\\b|In attendance:|Members [Pp]resent\\b)");

    /** "Board call", "AGM", "Meeting Date:": with a date on the line or the next, the head of a record that calls itself nothing. */
    private static final Pattern MET = Pattern.compile(
            "(?i)\\b(?:meeting|call|a\\.?g\\.?m|sync|session|forum|assembly|held (?:on|in|at))\\b|\\bdate:");

    /** "Agenda with notes": a record kept within its agenda. */
    private static final Pattern NOTED = Pattern.compile("(?i)\\bagenda (?:with|and|&) (?:notes|minutes)\\b");

    /** What stands over a paper that is no record. */
    private static final Pattern PAPER = Pattern.compile(
            "(?i)\\b(?:agenda|notice|summons|summoned|invitation|invited|report|programme|policy|next meeting|will be held|register)\\b");

    /** Filled lines of a head. */
    private static final int TOP = 8;

    private final Source source;

    MeetingFinder(Source source) {
        this.source = source;
    }

    /** Lines from {@code from} up to {@code to} record one meeting; {@code title} is where it names itself. */
    record Region(int title, int from, int to, boolean titled) {}

    List<Region> find(List<Integer> reports) {
        List<Integer> titles = titles();
        if (titles.isEmpty()) {
            return whole(reports);
        }
        if (titles.size() > MOST_MEETINGS) {
            source.unread()
                    .note(
                            source.line(titles.get(MOST_MEETINGS)).number(),
                            "This document records more than " + MOST_MEETINGS
                                    + " meetings; those from here on were not read.");
        }
        List<Region> regions = new ArrayList<>();
        for (int i = 0; i < Math.min(titles.size(), MOST_MEETINGS); i++) {
            int end = i + 1 < titles.size() ? titles.get(i + 1) : source.size();
            boolean pack = i > 0 || agendaBefore(titles.get(i)) || titles.size() > 1 || !reports.isEmpty();
            for (int report : reports) {
                if (report > titles.get(i) && report < end) {
                    end = report;
                }
            }
            regions.add(new Region(titles.get(i), titles.get(i), pack ? closing(titles.get(i), end) : end, true));
        }
        return regions;
    }

    /** Minutes without a title that says so: the whole text, if it decides or asks for anything. */
    private List<Region> whole(List<Integer> reports) {
        int to = reports.isEmpty() ? source.size() : reports.get(0);
        int standing = 0;
        int title = -1;
        for (int i = 0; i < to; i++) {
            String plain = source.plain(i);
            title = title < 0 && plain.length() < 200 && isTitle(plain) ? i : title;
            boolean tells = AttendanceLabel.opens(NUMBER.matcher(plain).replaceFirst(""))
                    || DecisionWord.opens(plain)
                    || ActionMark.opens(plain)
                    || Motion.opens(plain)
                    || CALLED.matcher(plain).find()
                    || plain.length() < 200 && isTitle(plain);
            standing += plain.length() < 80 && STANDING.matcher(plain).lookingAt() ? 1 : 0;
            if (tells || standing > 1) {
                return List.of(new Region(Math.max(0, title), 0, to, tells));
            }
        }
        return met(to) ? List.of(new Region(Math.max(0, title), 0, to, false)) : List.of();
    }

    /** Whether the text begins with a meeting and its date, and with nothing that another kind of paper has. */
    private boolean met(int to) {
        int seen = 0;
        boolean met = false;
        boolean dated = false;
        for (int i = source.nextFilled(0, to); i < to && seen < TOP; i = source.nextFilled(i + 1, to)) {
            String plain = source.plain(i);
            if (plain.length() < SHORT && NOTED.matcher(plain).find()) {
                return true;
            }
            if (PAPER.matcher(plain.length() > LONG ? plain.substring(0, LONG) : plain)
                    .find()) {
                return false;
            }
            seen++;
            met |= plain.length() < SHORT && MET.matcher(plain).find();
            dated |= plain.length() < SHORT && Dates.firstFull(plain).isPresent();
        }
        return met && dated;
    }

    /** Whether a front page stands before the line: items with pages or an invitation to a meeting to come. */
    private boolean agendaBefore(int line) {
        int numbered = 0;
        for (int i = 0; i < line; i++) {
            ItemNumber number = ItemNumber.of(source.plain(i));
            numbered += number != null && number.ordinal() == numbered + 1 ? 1 : 0;
        }
        return numbered >= 3;
    }

    /** Titles that a list of those present follows; of two, the nearer. */
    private List<Integer> titles() {
        List<Integer> titles = new ArrayList<>();
        boolean labels = isRepeated();
        int title = -REACH;
        boolean taken = true;
        for (int i = 0; i < source.size(); i++) {
            String plain = source.plain(i);
            if (plain.isEmpty()) {
                continue;
            }
            if (plain.length() < LONG
                    && !source.line(i).table()
                    && !source.line(i).bullet()
                    && isTitle(plain)
                    && !(labels && plain.equalsIgnoreCase(LABEL))) {
                title = i;
                taken = false;
            }
            if (isOneLine(plain)) {
                titles.add(i);
                taken = true;
            }
            if (!taken
                    && i - title < REACH
                    && AttendanceLabel.opens(plain.length() > 400 ? plain.substring(0, 400) : plain)) {
                titles.add(title);
                taken = true;
            }
        }
        return titles;
    }

    /** Whether "Minutes:" stands over the text of each item, and titles nothing. */
    private boolean isRepeated() {
        int labels = 0;
        for (int i = 0; i < source.size() && labels < 2; i++) {
            labels += source.plain(i).equalsIgnoreCase(LABEL) ? 1 : 0;
        }
        return labels > 1;
    }

    /** Title and roll of a record that the extraction left on one line. */
    private static boolean isOneLine(String plain) {
        return plain.length() >= LONG
                && ROLL.matcher(plain)
                        .region(0, Math.min(plain.length(), 3 * LONG))
                        .find()
                && isTitle(plain.substring(0, LONG / 2));
    }

    static boolean isTitle(String plain) {
        return NAMED.in(plain)
                && !NOT_TITLE.matcher(plain).matches()
                && TITLE.matcher(plain).matches();
    }

    /** In a pack other papers follow behind the line that closes the meeting. */
    private int closing(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.plain(i).length() < 200
                    && CLOSING.matcher(source.plain(i)).matches()) {
                return i + 1;
            }
        }
        return to;
    }

    static boolean closes(String plain) {
        return plain.length() < 400 && CLOSING.matcher(plain).matches();
    }
}
