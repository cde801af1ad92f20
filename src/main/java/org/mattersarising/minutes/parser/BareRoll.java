package org.mattersarising.minutes.parser;

import java.util.Arrays;
import java.util.regex.Pattern;

/** "Hilary Pratt (Chairman), Joan West (Secretary), Neil Ames": those present in a paragraph under the title that no word calls the roll. */
final class BareRoll {

    /** Who leads and who keeps the record; without one of them a list of names may be any. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)\\((?:[^()]{0,20}\\b)?(?:chair(?:man|person|woman)?|secretary|clerk|treasurer|president|convener)\\b[^()]{0,20}\\)");

    private static final Pattern BETWEEN = Pattern.compile("(?:,| and| &) (?![^()]*\\))");

    /** Fewer names are no roll. */
    private static final int FEWEST = 4;

    /** Lines under the title within which it stands. */
    private static final int REACH = 12;

    /** Characters of a line that holds one name. */
    private static final int WIDEST = 80;

    /** Lines of a paragraph. */
    private static final int LONGEST = 12;

    private BareRoll() {}

    /** Reads the first such paragraph between the lines, if there is one. */
    static void read(Source source, int from, int to, Attendance attendance) {
        AttendanceLabel present = new AttendanceLabel(AttendeeKind.MEMBER, false, 0);
        AttendanceLine names = new AttendanceLine(attendance, present, null, false, false);
        int last = Math.min(to, from + REACH);
        for (int i = from; i < last; i++) {
            int column = source.skip(i) ? i : columnEnd(source, i, to);
            if (column > i) {
                for (int line = i; line < column; line++) {
                    names.read(source.lines(line, line + 1));
                }
                return;
            }
            boolean begins = !source.skip(i) && (i == 0 || source.skip(i - 1));
            Passage paragraph = begins ? paragraph(source, i, to) : null;
            if (paragraph != null && isRoll(paragraph.text())) {
                names.read(paragraph);
                return;
            }
        }
    }

    private static Passage paragraph(Source source, int from, int to) {
        int end = from;
        while (end < to && end - from < LONGEST && !source.skip(end)) {
            end++;
        }
        return source.lines(from, end);
    }

    /** "Dan Ford (Chair)" over "Steph Hill (Clerk)": where names with their posts, each on a line, end that begin at the line; itself where none do. */
    private static int columnEnd(Source source, int from, int to) {
        int end = from;
        boolean office = false;
        while (end < to && isEntry(source.plain(end))) {
            office |= OFFICE.matcher(source.plain(end)).find();
            end++;
        }
        return office && end - from >= FEWEST ? end : from;
    }

    private static boolean isEntry(String plain) {
        return plain.length() < WIDEST && plain.indexOf('(') > 0 && AttendanceLine.beginsWithName(plain);
    }

    private static boolean isRoll(String paragraph) {
        if (!OFFICE.matcher(paragraph).find()) {
            return false;
        }
        String first = paragraph.indexOf(". ") > 0 ? paragraph.substring(0, paragraph.indexOf(". ")) : paragraph;
        String[] names = BETWEEN.split(first.replaceFirst("\\.$", ""));
        long known =
                Arrays.stream(names).map(String::trim).filter(AttendeeName::is).count();
        return names.length >= FEWEST && known >= names.length - 1;
    }
}
