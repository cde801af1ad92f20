package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.Map;

/** The text with its lines, the lines a page left in it marked, and a note of what no limit let in. */
final class Source {

    private final String text;
    private final List<Line> lines;
    private final Map<Integer, List<int[]>> cells;
    private final boolean[] furniture;
    private final int fullLine;
    private final int width;
    private final Unread unread;

    private Source(String text, Lines lines, Unread unread) {
        this.text = text;
        this.lines = lines.lines();
        this.cells = lines.cells();
        this.furniture = Furniture.of(this.lines);
        this.fullLine = DoubleSpacing.fullLine(this.lines);
        this.width = LineWidth.of(this.lines);
        this.unread = unread;
    }

    static Source of(String text) {
        Unread unread = new Unread();
        return new Source(text, Lines.of(text, unread), unread);
    }

    /** The cells of a line that is a row of an HTML table, or {@code null}. */
    List<int[]> cells(int index) {
        return cells.get(index);
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

    /** How long the lines are that go on in the next; a line much shorter ended because its paragraph did. */
    int width() {
        return width;
    }

    boolean furniture(int index) {
        return furniture[index];
    }

    /** Where readers note what they left out. */
    Unread unread() {
        return unread;
    }

    /** The first line from {@code index} on that carries something, or {@code to}. */
    int nextFilled(int index, int to) {
        int at = index;
        while (at < to && skip(at)) {
            at++;
        }
        return at;
    }

    /** The last line down to {@code from} that stands before {@code index} and carries something, or {@code from - 1}. */
    int lastFilled(int index, int from) {
        int at = index - 1;
        while (at >= from && skip(at)) {
            at--;
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
