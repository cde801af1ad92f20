package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cuts a text into lines: at line ends, at the rows of HTML tables, and within lines that an extraction ran together. */
final class Lines {

    private static final int LONGEST = 20_000;

    /** Spaces in front of a line that is set in. */
    private static final int SET_IN = 2;

    /** In fewer lines nothing tells how a text is set. */
    private static final int FEWEST = 20;

    /** A title is shorter. */
    private static final int SHORT = 60;

    private final String text;
    private final Unread unread;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, List<int[]>> cells = new HashMap<>();
    /** How many rows on a cell of an earlier row still reaches over each column. */
    private int[] spanned = {};

    private int number = 1;
    private int start;

    private Lines(String text, Unread unread) {
        this.text = text;
        this.unread = unread;
    }

    static Lines of(String text, Unread unread) {
        Lines lines = new Lines(text, unread);
        lines.cut();
        lines.underlined();
        lines.outdented();
        new SpacedTable(text, lines.lines, lines.cells).mark();
        return lines;
    }

    List<Line> lines() {
        return lines;
    }

    /** The cells of the lines that are rows of HTML tables, by index; an empty cell is one of the row above. */
    Map<Integer, List<int[]>> cells() {
        return cells;
    }

    private void cut() {
        int length = text.length();
        for (int at = 0; at <= length; at++) {
            char c = at == length ? '\n' : text.charAt(at);
            HtmlRow row = c == '<' ? HtmlRow.at(text, at) : null;
            if (row != null) {
                add(at);
                row(row);
                start = row.next();
                at = start - 1;
                continue;
            }
            // No minutes have lines like that; cut, they cost no more than others.
            boolean tooLong = at - start >= LONGEST && Character.isWhitespace(c) || at - start >= 2 * LONGEST;
            if (tooLong || ends(c)) {
                end(at);
                number += ends(c) ? 1 : 0;
                if (c == '\r' && at + 1 < length && text.charAt(at + 1) == '\n') {
                    at++;
                }
                boolean within = tooLong && !Character.isWhitespace(c);
                start = within ? at : at + 1;
            }
        }
    }

    /** "Roll call" over "=========": a heading. */
    private void underlined() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line below = lines.get(i + 1);
            if (below.isRule()
                    && !line.blank()
                    && !line.table()
                    && !line.bullet()
                    && line.heading() == 0
                    && isUnderline(below, line.width())) {
                lines.set(i, line.asHeading());
            }
        }
    }

    /** In a text that is set in from the margin, a short line at the margin by itself is a heading. */
    private void outdented() {
        long filled = lines.stream().filter(line -> !line.blank()).count();
        long setIn = lines.stream()
                .filter(line -> !line.blank() && line.indent() >= SET_IN)
                .count();
        if (filled < FEWEST || setIn * 10 < filled * 7) {
            return;
        }
        for (int i = 1; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            boolean alone = lines.get(i - 1).blank() && lines.get(i + 1).blank();
            if (alone && line.indent() == 0 && line.heading() == 0 && isTitle(line)) {
                lines.set(i, line.asHeading());
            }
        }
    }

    private static boolean isTitle(Line line) {
        String plain = line.plain();
        return !plain.isEmpty()
                && plain.length() < SHORT
                && !line.table()
                && !line.bullet()
                && Character.isUpperCase(plain.charAt(0))
                && Sentences.isOpen(plain)
                && AttendanceLabel.of(plain) == null
                && Dates.firstFull(plain).isEmpty();
    }

    /** A row of one mark, about as wide as the line above it. */
    private boolean isUnderline(Line rule, int width) {
        char mark = text.charAt(rule.start());
        int marks = 0;
        for (int at = rule.start(); at < rule.start() + rule.width(); at++) {
            marks += text.charAt(at) == mark ? 1 : 0;
        }
        boolean wide = mark == '=' ? marks >= 4 : mark == '-' && Math.abs(marks - width) <= 3;
        return wide && marks == rule.width();
    }

    private static boolean ends(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000b' || c == '\u2028' || c == '\u0085';
    }

    private void end(int at) {
        for (int inner : InlineNumbers.starts(text, start, at)) {
            lines.add(Line.of(text, number, start, inner));
            start = inner;
        }
        lines.add(Line.of(text, number, start, at));
    }

    /** What stands on the line in front of a row. */
    private void add(int at) {
        Line line = Line.of(text, number, start, at);
        if (!line.plain().isEmpty()) {
            lines.add(line);
            spanned = new int[] {};
        }
    }

    private void row(HtmlRow row) {
        if (row.unread() != null) {
            unread.note(number, row.unread());
        }
        List<int[]> filled = new ArrayList<>();
        int[] next = new int[Cells.MOST];
        int column = 0;
        for (int[] cell : row.cells()) {
            for (; column < Cells.MOST - 1 && column < spanned.length && spanned[column] > 0; column++) {
                filled.add(new int[] {row.start(), row.start()});
                next[column] = spanned[column] - 1;
            }
            filled.add(cell);
            next[column] = HtmlRow.rows(text, cell[0]) - 1;
            column = Math.min(column + 1, Cells.MOST - 1);
        }
        spanned = next;
        cells.put(lines.size(), filled);
        lines.add(Line.row(text, number, row.start(), row.end()));
        for (int i = row.start(); i < row.next(); i++) {
            number += text.charAt(i) == '\n' ? 1 : 0;
        }
    }
}
