package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of an HTML table that stands in the text. It is one line, whatever line ends lie within.
 *
 * @param start first character behind its opening tag
 * @param end one past its last
 * @param next where the text goes on behind its closing tag
 * @param cells from where to where each cell reaches
 * @param unread what of it a limit left out, in a sentence, or {@code null}
 */
record HtmlRow(int start, int end, int next, List<int[]> cells, String unread) {

    /** Characters up to which the end of a row is looked for, so that an unclosed row does not take in the document. */
    private static final int LONGEST = 30_000;

    private static final String TOO_LONG =
            "A row of this table goes on for more than 30,000 characters; what stands in its last cell was not read.";

    private static final int LONGEST_TAG = 300;
    private static final Pattern ROWS = Pattern.compile("(?i)rowspan=[\"']?(\\d{1,2})");

    /** The row that begins at the place, or {@code null} where none does. */
    static HtmlRow at(String text, int at) {
        int start = tag(text, at, "tr");
        if (start < 0) {
            return null;
        }
        int limit = Math.min(text.length(), at + LONGEST);
        List<int[]> cells = new ArrayList<>();
        int open = -1;
        int i = start;
        int next = -1;
        String unread = null;
        for (; i < limit && next < 0; i++) {
            if (text.charAt(i) != '<') {
                continue;
            }
            int cell = Math.max(tag(text, i, "td"), tag(text, i, "th"));
            boolean closesCell = tag(text, i, "/td") > 0 || tag(text, i, "/th") > 0;
            int closesRow = tag(text, i, "/tr");
            boolean ends =
                    closesRow > 0 || tag(text, i, "tr") > 0 || tag(text, i, "/table") > 0 || tag(text, i, "/tbody") > 0;
            if ((cell > 0 || closesCell || ends) && open >= 0) {
                if (cells.size() < Cells.MOST) {
                    cells.add(new int[] {open, i});
                } else {
                    unread = Cells.TOO_WIDE;
                }
                open = -1;
            }
            open = cell > 0 ? cell : open;
            next = ends ? Math.max(i, closesRow) : -1;
        }
        if (next < 0 && open >= 0 && limit < text.length()) {
            unread = TOO_LONG;
        }
        int end = next < 0 ? limit : i - 1;
        return cells.isEmpty() ? null : new HtmlRow(start, end, next < 0 ? limit : next, cells, unread);
    }

    /** How many rows the cell reaches over. */
    static int rows(String text, int cell) {
        int tag = text.lastIndexOf('<', cell - 1);
        String opening = tag < 0 || cell - tag > LONGEST_TAG ? "" : text.substring(tag, cell);
        Matcher m = ROWS.matcher(opening);
        return m.find() ? Math.max(1, Integer.parseInt(m.group(1))) : 1;
    }

    /** One past the tag of that name at the place, or -1. */
    private static int tag(String text, int at, String name) {
        int end = at + 1 + name.length();
        if (!text.startsWith("<", at)
                || !text.regionMatches(true, at + 1, name, 0, name.length())
                || end >= text.length()) {
            return -1;
        }
        char behind = text.charAt(end);
        if (behind == '>') {
            return end + 1;
        }
        if (!Character.isWhitespace(behind)) {
            return -1;
        }
        int limit = Math.min(text.length(), end + LONGEST_TAG);
        for (int i = end; i < limit; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }
}
