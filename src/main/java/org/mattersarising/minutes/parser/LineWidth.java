package org.mattersarising.minutes.parser;

import java.util.Arrays;
import java.util.List;

/** How wide a text is set: wrapped at some column, or with each paragraph on one line of its own. */
final class LineWidth {

    /** No page is set that wide; a text with such lines has its paragraphs on one line each. */
    static final int UNWRAPPED = 150;

    private static final int ENOUGH = 8;

    /** One of so many lines is full at least in a text that was wrapped. */
    private static final int FEWEST = 5;

    private LineWidth() {}

    /** Lines on either side that tell how wide the passage is set. */
    private static final int NEAR = 12;

    /** A passage wrapped by hand is no wider and no narrower. */
    private static final int NARROWEST = 60;

    private static final int WIDEST = 100;

    /** Lines of a wrapped passage end so close to its margin. */
    private static final int RAGGED = 14;

    /**
     * How wide the lines around one are set, in a text whose paragraphs are else on one line each: the longest of those right
     * beside it, if several come near it; or 0.
     */
    static int around(Source source, int index) {
        int from = index;
        while (from > Math.max(0, index - NEAR) && !source.line(from - 1).blank()) {
            from--;
        }
        int to = index;
        while (to < Math.min(source.size(), index + NEAR) && !source.line(to).blank()) {
            to++;
        }
        int longest = 0;
        for (int i = from; i < to; i++) {
            longest = Math.max(longest, source.line(i).width());
        }
        int near = 0;
        for (int i = from; i < to; i++) {
            near += source.line(i).width() > longest - RAGGED ? 1 : 0;
        }
        return longest >= NARROWEST && longest <= WIDEST && near > 1 ? longest : 0;
    }

    /**
     * The length that nine of ten lines with another right behind them keep to; 0 where too few stand like that. Of a text
     * that was wrapped a fifth of its lines or more come near that; where they do not, each is a paragraph.
     */
    static int of(List<Line> lines) {
        int[] lengths = new int[lines.size()];
        int count = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.blank() && !line.table() && !lines.get(i + 1).blank()) {
                lengths[count++] = line.width();
            }
        }
        if (count < ENOUGH) {
            return 0;
        }
        Arrays.sort(lengths, 0, count);
        int width = lengths[count * 9 / 10];
        int full = 0;
        for (int i = 0; i < count; i++) {
            full += lengths[i] * 20 > width * 17 ? 1 : 0;
        }
        return width > WIDEST && full * FEWEST < count ? UNWRAPPED + 1 : width;
    }
}
