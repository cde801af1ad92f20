package org.mattersarising.minutes.parser;

import java.util.List;

/**
 * Tells a text that has a blank line behind every line. There a blank line ends no paragraph, and only a full line without a
 * full stop says that the sentence goes on.
 */
final class DoubleSpacing {

    private static final int ENOUGH = 20;

    private DoubleSpacing() {}

    /** The length from which a line counts as full, or 0 where the text is set as usual. */
    static int fullLine(List<Line> lines) {
        int filled = 0;
        int alone = 0;
        int torn = 0;
        int[] lengths = new int[201];
        for (int i = 1; i + 2 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                continue;
            }
            filled++;
            lengths[Math.min(200, line.plain().length())]++;
            if (lines.get(i - 1).blank() && lines.get(i + 1).blank()) {
                alone++;
                String next = lines.get(i + 2).plain();
                torn += !next.isEmpty()
                                && Character.isLowerCase(next.charAt(0))
                                && !line.plain().endsWith(".")
                        ? 1
                        : 0;
            }
        }
        boolean spaced = filled >= ENOUGH && alone * 10 >= filled * 8 && torn * 6 >= filled;
        return spaced ? usualLongest(lengths, filled) * 7 / 10 : 0;
    }

    /** The length that nine of ten lines do not exceed. */
    private static int usualLongest(int[] lengths, int filled) {
        int seen = 0;
        for (int length = 0; length < lengths.length; length++) {
            seen += lengths[length];
            if (seen * 10 >= filled * 9) {
                return length;
            }
        }
        return lengths.length - 1;
    }
}
