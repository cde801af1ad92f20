package org.mattersarising.minutes.parser;

import java.util.Arrays;

/** Plain characters with white space folded, each with the place in the source it came from. */
final class PlainText {

    private static final int[] NONE = {};

    private final StringBuilder chars = new StringBuilder();
    private int[] starts = NONE;
    private int[] ends = NONE;
    private boolean gap;

    void add(char c, int at) {
        add(c, at, at + 1);
    }

    void add(char c, int start, int end) {
        if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007') {
            gap = true;
            return;
        }
        if (gap && chars.length() > 0) {
            put(' ', start, start);
        }
        gap = false;
        put(c, start, end);
    }

    /** Stretches the last character over markup behind it. */
    void reach(int end) {
        if (chars.length() > 0 && !gap) {
            ends[chars.length() - 1] = end;
        }
    }

    /** Marks that a line ended here. */
    void space() {
        gap = true;
    }

    private void put(char c, int start, int end) {
        int n = chars.length();
        if (n == starts.length) {
            int size = Math.max(16, n * 2);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }
        starts[n] = start;
        ends[n] = end;
        chars.append(c);
    }

    /**
     * Gives back what was kept for characters that did not come. It changes only how much memory a passage holds, which no
     * caller can see.
     */
    void trim() {
        starts = Arrays.copyOf(starts, chars.length());
        ends = Arrays.copyOf(ends, chars.length());
        chars.trimToSize();
    }

    int startOf(int index) {
        return starts[index];
    }

    int endOf(int index) {
        return ends[index];
    }

    @Override
    public String toString() {
        return chars.toString();
    }
}
