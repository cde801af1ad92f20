package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who attended. Spec part 3: groups under a label, employees by directorate, apologies. */
final class AttendanceReader {

    /** "Place: Jo Bell, Liz Cole": a directorate and its employees; no name stands before the colon. */
    private static final Pattern DIRECTORATE = Pattern.compile(
            "^((?!.*\\b(?:Cllr|Councillor|Dr|Mr|Mrs|Ms)\\b)[A-Z][\\w&,'\u2019 -]{2,60}?)(?: ?[:\u2013]|:) (?=[A-Z])");

    private static final Pattern TORN = Pattern.compile("(?:^|[,;:] ?| and | & )" + Actors.TITLE
            + "(?: [A-Z]\\.?){0,3}$|(?:[,;] | and | & )[A-Z]\\.?(?: [A-Z]\\.?){0,2}$");

    /** "[x] Ada Moor": came; "[ ] Bob Hill": did not. */
    private static final Pattern TICK_BOX = Pattern.compile("\\[([ xX]?)\\] ?");

    /** "[AM] Ada Moor": the name says as much. */
    private static final Pattern INITIALS = Pattern.compile("\\[[A-Z]{2,4}\\] (?=[A-Z][a-z])");

    /** "Corporate Services:" on a line of its own, over its employees. */
    private static final Pattern DIRECTORATE_ALONE = Pattern.compile("^[A-Z][\\w&,'\u2019 -]{2,60}:$");

    private static final Pattern COLUMNS = Pattern.compile("([^,;:|\\n]{3,40}?)(?: {3,}|\\t)(?! )([^\\n]{2,80})");

    private static final Pattern LETTER = Pattern.compile("[A-Z]\\. ");

    /** "8 members in attendance": how many. */
    private static final Pattern COUNT =
            Pattern.compile("\\d{1,3} (?=(?i:members|people|persons|present|attendees))|\\| ?");

    /** What stops in the middle of a list goes on in the next line. */
    private static final Pattern OPEN = Pattern.compile("(?:[,;&]| and| of| for| the)$");

    /** Characters of a line; a longer one is no list of names. */
    private static final int LONGEST_LINE = 4000;

    private final Source source;
    private final Attendance attendance = new Attendance();

    private int to;
    /** Whether the roll is called among the items, so that a number may stand in front of a label. */
    private boolean items;
    /** The label the line stands under, or {@code null} between two lists. */
    private AttendanceLabel group;
    /** What the employees of the lines that follow belong to, or {@code null}. */
    private String directorate;
    /** Whether the line before stops in the middle of a list. */
    private boolean open;

    AttendanceReader(Source source) {
        this.source = source;
    }

    Attendance attendance() {
        return attendance;
    }

    /** Reads from the first label between the lines on. */
    void read(int from, int to) {
        read(from, to, false);
    }

    /** Reads a roll that is called in the minutes themselves: "2. Present: Ada Moor". */
    void readItems(int from, int to) {
        read(from, to, true);
    }

    private void read(int from, int last, boolean amongItems) {
        to = last;
        items = amongItems;
        group = null;
        directorate = null;
        open = false;
        int next = from;
        for (int i = from; i < to; i = next) {
            boolean begins = i == from || source.skip(i - 1) || source.line(i).bullet();
            next = source.skip(i) ? i + 1 : line(i, begins);
        }
    }

    /**
     * Reads what begins at the line.
     *
     * @param begins whether the line begins a paragraph
     * @return the line behind it; the end where the list of those present ends here
     */
    private int line(int i, boolean begins) {
        int told = begins ? RollSentence.read(source, i, to, attendance) : i;
        if (told > i) {
            group = null;
            return told;
        }
        Line line = source.line(i);
        ItemNumber number = ItemNumber.of(line.plain());
        int lead = lead(line.plain(), number);
        AttendanceLabel label = label(i, line.plain().substring(lead));
        if (label == null && (group == null || items && number != null)) {
            group = null;
            return i + 1;
        }
        if (label != null) {
            group = label;
            directorate = null;
        } else if (ends(i, number, begins)) {
            return to;
        }
        if (label == null && RollTable.beginsAt(source, i)) {
            return RollTable.read(source, i, to, attendance, group);
        }
        Passage rest = source.lines(i, i + 1);
        rest = label == null || rest.isEmpty()
                ? rest
                : rest.part(Math.min(lead + label.length(), rest.text().length()));
        // "Board Members: Councillor Marsh" under "Present:", and a label alone over its group
        AttendanceLabel inner = label == null ? null : AttendanceLabel.of(rest.text());
        if (inner != null && inner.length() > 0) {
            group = label.apologies() ? new AttendanceLabel(inner.kind(), true, 0) : inner;
            rest = rest.part(Math.min(inner.length(), rest.text().length()));
        }
        if (rest.text().length() > LONGEST_LINE) {
            source.unread()
                    .note(
                            line.number(),
                            "A line in the list of those present has more than " + LONGEST_LINE
                                    + " characters; the names in it were not read.");
            return i + 1;
        }
        int end = i + 1;
        for (; isTorn(rest.text(), end); end++) {
            rest = rest.upTo(source.lines(end, end + 1));
        }
        int behind = rest.isEmpty() ? i + 1 : Math.max(end, names(i, rest, label != null, begins));
        open = rest.isEmpty() ? open : OPEN.matcher(source.plain(behind - 1)).find();
        return behind;
    }

    /** "Mr D Lacey, Dr T" over "Okonjo": the line ends in the middle of a name. */
    private boolean isTorn(String words, int next) {
        return next < to
                && words.length() < LONGEST_LINE
                && !source.skip(next)
                && TORN.matcher(words).find()
                && Character.isUpperCase(source.plain(next).charAt(0))
                && AttendanceLabel.of(source.plain(next)) == null;
    }

    /** How much stands in front of a label: "8 members in attendance", "2. Present". */
    private int lead(String plain, ItemNumber number) {
        Matcher count = COUNT.matcher(plain);
        return count.lookingAt() ? count.end() : items && number != null ? number.length() : 0;
    }

    private boolean ends(int i, ItemNumber number, boolean begins) {
        return AttendanceEnd.at(source.line(i))
                || isItem(number, source.plain(i))
                || isLettered(i)
                || begins && AttendanceEnd.isProse(source, i, to);
    }

    /** Reads the names in a line, or in the list that begins in it; where that ends. */
    private int names(int i, Passage line, boolean labelled, boolean begins) {
        Passage rest = line;
        AttendanceLabel of = group;
        Matcher box = TICK_BOX.matcher(rest.text());
        if (box.lookingAt()) {
            // Who is not ticked on the roll did not come.
            of = new AttendanceLabel(
                    group.kind(), group.apologies() || box.group(1).isBlank(), 0);
            rest = rest.part(box.end());
        }
        Matcher initials = INITIALS.matcher(rest.text());
        rest = initials.lookingAt() ? rest.part(initials.end()) : rest;
        rest = rest.text().startsWith("- ") || rest.text().startsWith(": ") ? rest.part(2) : rest;
        if (rest.isEmpty()) {
            return i + 1;
        }
        if (DIRECTORATE_ALONE.matcher(rest.text()).matches()) {
            directorate = rest.text().substring(0, rest.text().length() - 1);
            return i + 1;
        }
        int posts = PostsWithNames.read(rest, to, attendance, of);
        if (posts > i) {
            return posts;
        }
        Matcher named = DIRECTORATE.matcher(rest.text());
        if (named.find() && !Actors.isPerson(named.group(1))) {
            directorate = named.group(1);
            rest = rest.part(named.end());
        }
        boolean wraps = !labelled && !source.line(i).bullet() && (open || !begins || source.fullLine() > 0);
        AttendanceLine names = new AttendanceLine(attendance, of, directorate, wraps, open && !labelled);
        Matcher columns = columns(i);
        if (columns == null) {
            names.read(rest);
        } else {
            names.read(source.at(new Span(columns.start(1), columns.end(1))));
            attendance.role(
                    source.at(new Span(columns.start(2), columns.end(2))).text());
        }
        return i + 1;
    }

    /** The label of the line; a heading of other words is one where a name stands below it. */
    private AttendanceLabel label(int line, String words) {
        AttendanceLabel label = AttendanceLabel.of(words);
        AttendanceLabel headed = label == null ? AttendanceLabel.headed(words) : null;
        int next = headed == null ? to : source.nextFilled(line + 1, to);
        boolean names = next < to
                && (AttendanceLine.beginsWithName(source.plain(next))
                        || columns(next) != null
                        || RollTable.beginsAt(source, next));
        return names ? headed : label;
    }

    /** A name in one column and the post in the next, or {@code null}. */
    private Matcher columns(int line) {
        Matcher columns = COLUMNS.matcher(source.text())
                .region(source.line(line).body(), source.line(line).end());
        return columns.lookingAt() && AttendeeName.is(columns.group(1)) ? columns : null;
    }

    /** "A. Welcome" over "B. Pledge": no initials. */
    private boolean isLettered(int line) {
        String plain = source.plain(line);
        int next = LETTER.matcher(plain).lookingAt() ? source.nextFilled(line + 1, to) : to;
        return next < to
                && LETTER.matcher(source.plain(next)).lookingAt()
                && source.plain(next).charAt(0) == plain.charAt(0) + 1;
    }

    /** "2. ORAL COMMUNICATIONS": a number with no name behind it. */
    private static boolean isItem(ItemNumber number, String plain) {
        return number != null && !AttendanceLine.beginsWithName(plain.substring(number.length()));
    }
}
