package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who attended. Spec part 3: groups under a label, employees by directorate, apologies. */
final class AttendanceReader {

    /** "Place: Jo Bell, Liz Cole": a directorate and its employees; no name stands before the colon. */
    private static final Pattern DIRECTORATE = Pattern.compile(
            "^((?!.*\\b(?:Cllr|Councillor|Dr|Mr|Mrs|Ms)\\b)[A-Z][\\w&,'\u2019 -]{2,60}?)(?: ?[:\u2013]|:) (?=[A-Z])");

    /** "[x] Ada Moor": came; "[ ] Bob Hill": did not. */
    private static final Pattern TICK_BOX = Pattern.compile("\\[([ xX]?)\\] ?");

    /** "[AM] Ada Moor": the name says as much. */
    private static final Pattern INITIALS = Pattern.compile("\\[[A-Z]{2,4}\\] (?=[A-Z][a-z])");

    /** "Corporate Services:" on a line of its own, over its employees. */
    private static final Pattern DIRECTORATE_ALONE = Pattern.compile("^[A-Z][\\w&,'\u2019 -]{2,60}:$");

    /** Characters of a line; a longer one is no list of names. */
    private static final int LONGEST_LINE = 4000;

    private final Source source;
    private final Attendance attendance = new Attendance();

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

    private void read(int from, int to, boolean items) {
        AttendanceLabel group = null;
        String directorate = null;
        for (int i = from; i < to; i++) {
            if (source.skip(i)) {
                continue;
            }
            Line line = source.line(i);
            String plain = line.plain();
            ItemNumber number = items ? ItemNumber.of(plain) : null;
            int lead = number == null ? 0 : number.length();
            AttendanceLabel label = AttendanceLabel.of(plain.substring(lead));
            if (label == null && (group == null || number != null)) {
                group = null;
                continue;
            }
            if (label != null) {
                group = label;
                directorate = null;
            } else if (AttendanceEnd.at(line)) {
                return;
            }
            Passage rest = source.lines(i, i + 1);
            if (rest.isEmpty()) {
                continue;
            }
            rest = label == null
                    ? rest
                    : rest.part(Math.min(lead + label.length(), rest.text().length()));
            // "Board Members: Councillor Marsh" under "Present:", and a label alone over its group
            AttendanceLabel inner = AttendanceLabel.of(rest.text());
            if (label != null && inner != null && inner.length() > 0) {
                group = label.apologies() ? new AttendanceLabel(inner.kind(), true, 0) : inner;
                rest = rest.part(Math.min(inner.length(), rest.text().length()));
            }
            Matcher box = TICK_BOX.matcher(rest.text());
            AttendanceLabel of = group;
            if (box.lookingAt()) {
                // Who is not ticked on the roll did not come.
                of = new AttendanceLabel(
                        group.kind(), group.apologies() || box.group(1).isBlank(), 0);
                rest = rest.part(box.end());
            }
            Matcher initials = INITIALS.matcher(rest.text());
            rest = initials.lookingAt() ? rest.part(initials.end()) : rest;
            if (rest.isEmpty()) {
                continue;
            }
            if (rest.text().length() > LONGEST_LINE) {
                source.unread()
                        .note(
                                line.number(),
                                "A line in the list of those present has more than " + LONGEST_LINE
                                        + " characters; the names in it were not read.");
                continue;
            }
            if (DIRECTORATE_ALONE.matcher(rest.text()).matches()) {
                directorate = rest.text().substring(0, rest.text().length() - 1);
                continue;
            }
            Matcher named = DIRECTORATE.matcher(rest.text());
            if (named.find() && !Actors.isPerson(named.group(1))) {
                directorate = named.group(1);
                rest = rest.part(named.end());
            }
            new AttendanceLine(attendance, of, directorate, label == null).read(rest);
        }
    }
}
