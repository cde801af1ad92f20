package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;

/** The text with its lines, and the lines a page left in it marked. */
final class Source {

    private static final int LONGEST_LINE = 20_000;

    private final String text;
    private final List<Line> lines;
    private final boolean[] furniture;
    private final int fullLine;

    private Source(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
        this.furniture = Furniture.of(lines);
        this.fullLine = DoubleSpacing.fullLine(lines);
    }

    static Source of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        int length = text.length();
        for (int at = 0; at <= length; at++) {
            char c = at == length ? '\n' : text.charAt(at);
            // No minutes have lines like that; cut, they cost no more than others.
            boolean tooLong = at - start >= LONGEST_LINE && Character.isWhitespace(c) || at - start >= 2 * LONGEST_LINE;
            if (tooLong || c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u0085') {
                for (int inner : InlineNumbers.starts(text, start, at)) {
                    lines.add(Line.of(text, lines.size() + 1, start, inner));
                    start = inner;
                }
                lines.add(Line.of(text, lines.size() + 1, start, at));
                if (c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n') {
                    at++;
                }
                boolean within = tooLong && !Character.isWhitespace(c);
                start = within ? at : at + 1;
            }
        }
        return new Source(text, lines);
    }

    String text() {
        return text;
    }

    int size() {
        return lines.size();
    }

    Line line(int index) {
        return lines.get(index);
    }

    String plain(int index) {
        return lines.get(index).plain();
    }

    /** Whether the line at the index carries nothing: blank, a rule, or furniture of the page. */
    boolean skip(int index) {
        return furniture[index] || lines.get(index).blank();
    }

    /** In a text with a blank line behind every line: how long a line is that goes on in the next; else 0. */
    int fullLine() {
        return fullLine;
    }

    boolean furniture(int index) {
        return furniture[index];
    }

    /** The first line from {@code index} on that carries something, or {@code to}. */
    int nextFilled(int index, int to) {
        int at = index;
        while (at < to && skip(at)) {
            at++;
        }
        return at;
    }

    /** The index of the line that holds the character. */
    int lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    Passage lines(int from, int to) {
        return Passage.of(this, lines.get(from).start(), lines.get(to - 1).end());
    }

    Passage at(Span span) {
        return Passage.of(this, span.start(), span.end());
    }
}
