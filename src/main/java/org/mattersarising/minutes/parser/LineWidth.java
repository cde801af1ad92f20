package org.mattersarising.minutes.parser;

import java.util.Arrays;
import java.util.List;

/** How wide a text is set: wrapped at some column, or with each paragraph on one line of its own. */
final class LineWidth {

    /** No page is set that wide; a text with such lines has its paragraphs on one line each. */
    static final int UNWRAPPED = 150;

    private static final int ENOUGH = 8;

    private LineWidth() {}

    /** The length that nine of ten lines with another right behind them keep to; 0 where too few stand like that. */
    static int of(List<Line> lines) {
        int[] lengths = new int[lines.size()];
        int count = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.blank() && !line.table() && !lines.get(i + 1).blank()) {
                lengths[count++] = line.plain().length();
            }
        }
        Arrays.sort(lengths, 0, count);
        return count < ENOUGH ? 0 : lengths[count * 9 / 10];
    }
}
