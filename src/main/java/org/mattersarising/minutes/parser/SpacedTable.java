package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tables whose columns are kept apart by spaces, or by strokes that frame no row, as the text of a page has them: a head that
 * names a column of actions and one of who or when, and below it lines set in the same columns. Spec 16.53.
 */
final class SpacedTable {

    /** No head of a table of actions is without some of these; looked for first, for speed. */
    private static final Stems HEADS = Stems.of("ction|ask|hat|escription|etail|tep|o do|CTION|ASK|HAT|TEP");

    /** What stands between two gaps. */
    private static final Pattern CELL = Pattern.compile("\\S+(?: \\S+)*");

    private static final Pattern GAP = Pattern.compile("\\S {2,}\\S.* {2,}\\S");

    /** No head of a table is longer. */
    private static final int WIDEST = 200;

    /** So far may a cell begin in front of the head of its column. */
    private static final int SLACK = 2;

    private final String text;
    private final List<Line> lines;
    private final Map<Integer, List<int[]>> cells;

    SpacedTable(String text, List<Line> lines, Map<Integer, List<int[]>> cells) {
        this.text = text;
        this.lines = lines;
        this.cells = cells;
    }

    /** Makes rows of all lines that are such. */
    void mark() {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line head = lines.get(i);
            if (head.table() || head.width() > WIDEST || head.plain().length() < 12 || !HEADS.in(head.plain())) {
                continue;
            }
            List<int[]> stroked = betweenStrokes(head);
            if (isHead(stroked)) {
                stroked(i, stroked.size());
                continue;
            }
            List<int[]> columns = isSet(head) ? cellsOf(head) : List.of();
            if (isHead(columns)) {
                rows(i, columns);
            }
        }
    }

    private boolean isHead(List<int[]> cells) {
        return cells.size() > 2
                && TableReader.isHead(cells.stream()
                        .map(cell -> text.substring(cell[0], cell[1]).trim())
                        .toList());
    }

    /** The rows below a head whose cells are parted by strokes. */
    private void stroked(int head, int columns) {
        row(head, betweenStrokes(lines.get(head)));
        for (int i = head + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<int[]> cells = line.blank() || line.table() ? List.of() : betweenStrokes(line);
            if (cells.size() == columns) {
                row(i, cells);
            } else if (!line.blank() || lines.get(i - 1).blank()) {
                return;
            }
        }
    }

    private List<int[]> betweenStrokes(Line line) {
        List<int[]> found = new ArrayList<>();
        int from = line.start();
        for (int at = line.start(); at <= line.end() && found.size() < Cells.MOST; at++) {
            if (at == line.end() || text.charAt(at) == '|') {
                found.add(new int[] {from, at});
                from = at + 1;
            }
        }
        return found;
    }

    private boolean isSet(Line line) {
        return GAP.matcher(text).region(line.start(), line.end()).find();
    }

    private List<int[]> cellsOf(Line line) {
        List<int[]> found = new ArrayList<>();
        Matcher m = CELL.matcher(text).region(line.start(), line.end());
        while (m.find()) {
            found.add(new int[] {m.start(), m.end()});
        }
        return found;
    }

    private void rows(int head, List<int[]> columns) {
        row(head, columns);
        int start = lines.get(head).start();
        for (int i = head + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.blank() && !lines.get(i - 1).blank()) {
                continue;
            }
            List<int[]> filled = line.blank() || line.table() ? List.of() : cellsOf(line);
            List<int[]> row = inColumns(filled, line.start(), columns, start);
            if (row == null) {
                return;
            }
            row(i, row);
        }
    }

    /** The cells of the line by the columns of the head, or {@code null} where fewer than three are filled or two share a column. */
    private static List<int[]> inColumns(List<int[]> filled, int line, List<int[]> columns, int head) {
        List<int[]> row = new ArrayList<>();
        int next = 0;
        for (int c = 0; c < columns.size(); c++) {
            int limit = c + 1 < columns.size() ? columns.get(c + 1)[0] - head - SLACK : Integer.MAX_VALUE;
            boolean here = next < filled.size() && filled.get(next)[0] - line < limit;
            row.add(here ? filled.get(next) : new int[] {line, line});
            next += here ? 1 : 0;
        }
        return filled.size() < 3 || next < filled.size() ? null : row;
    }

    private void row(int index, List<int[]> row) {
        Line line = lines.get(index);
        lines.set(index, line.asRow());
        cells.put(index, row);
    }
}
