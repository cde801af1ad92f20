package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;

/** The cells of a table row: between tabs, or between the strokes of a Markdown row. */
final class Cells {

    /** As many columns as are told apart; no table of a meeting has more. */
    static final int MOST = 64;

    static final String TOO_WIDE =
            "This table has more than " + MOST + " columns; what stands in those beyond was not read.";

    private Cells() {}

    static List<Passage> of(Source source, int index) {
        List<int[]> html = source.cells(index);
        if (html != null) {
            return html.stream()
                    .map(cell -> Passage.of(source, cell[0], cell[1]))
                    .toList();
        }
        Line line = source.line(index);
        String text = source.text();
        List<Passage> cells = new ArrayList<>();
        int start = line.start();
        int end = line.end();
        char separator = '\t';
        if (text.substring(start, Math.min(end, start + 40)).trim().startsWith("|")) {
            separator = '|';
            start = text.indexOf('|', start) + 1;
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            // One stroke closes the row; those in front of it stand between empty cells.
            end -= end > start && text.charAt(end - 1) == '|' ? 1 : 0;
        }
        int from = start;
        for (int i = start; i <= end && cells.size() < MOST; i++) {
            if (i == end || text.charAt(i) == separator) {
                cells.add(Passage.of(source, from, i));
                from = i + 1;
            }
        }
        if (from < end && !text.substring(from, end).isBlank()) {
            source.unread().note(line.number(), TOO_WIDE);
        }
        return cells;
    }
}
