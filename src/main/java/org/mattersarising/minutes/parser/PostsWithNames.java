package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Officers in a row, each post with the name behind it in brackets: "Director of Housing (Mr. A. Moor), Senior Engineer (Ms. B.
 * Hill)". Posts have commas of their own and go over line ends. Spec 3.1.
 */
final class PostsWithNames {

    private static final Pattern ENTRY = Pattern.compile("[,;. ]*(?:and )?([A-Z][^()]{1,160}?) ?\\((" + Actors.TITLE
            + "\\.? (?:[A-Z]\\.? ?){0,3}[A-Z][^(),;]{1,40})\\)");

    private static final Pattern OPENS = Pattern.compile("([^()]{3,160}?) ?\\(" + Actors.TITLE + "\\.? [A-Z]");

    /** Lines within which such a list ends. */
    private static final int MOST_LINES = 40;

    private PostsWithNames() {}

    /**
     * Reads the list that begins with the words.
     *
     * @param words of a line
     * @return the line behind the list; that of the words where it is none
     */
    static int read(Passage words, int to, Attendance attendance, AttendanceLabel group) {
        Source source = words.source();
        int line = source.lineAt(words.span().start());
        Passage list = Passage.of(
                source,
                words.span().start(),
                source.line(end(source, line, to) - 1).end());
        Matcher opens = OPENS.matcher(list.text());
        if (!opens.lookingAt() || AttendanceLine.beginsWithName(opens.group(1))) {
            return line;
        }
        Matcher m = ENTRY.matcher(list.text());
        int read = 0;
        while (m.find(read) && m.start() == read) {
            attendance.add(list.part(m.start(2), m.end(2)), m.group(1), group);
            read = m.end();
        }
        return read == 0 ? line : source.lineAt(list.part(read - 1, read).span().start()) + 1;
    }

    /** One past the line in which the list ends at the latest. */
    private static int end(Source source, int line, int to) {
        int end = line + 1;
        for (int i = line; i < Math.min(to, line + MOST_LINES); i++) {
            if (source.skip(i)) {
                continue;
            }
            if (i > line
                    && (AttendanceLabel.of(source.plain(i)) != null
                            || source.line(i).heading() > 0)) {
                break;
            }
            end = i + 1;
            if (source.plain(i).endsWith(").")) {
                break;
            }
        }
        return end;
    }
}
