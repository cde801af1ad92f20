package org.mattersarising.minutes.document;

import java.util.ArrayList;
import java.util.List;

/** Tables without drawn lines: words that stand far apart on a line, and below one another over several lines. */
final class AlignedColumns {

    private static final float NEAR = 6;

    private AlignedColumns() {}

    /** Words of a line that stand together; a number, letter or bullet in front belongs to what follows it. */
    static List<List<PageLine.Word>> segments(PageLine line) {
        List<List<PageLine.Word>> segments = new ArrayList<>();
        List<PageLine.Word> segment = new ArrayList<>();
        PageLine.Word before = null;
        for (PageLine.Word word : line.words()) {
            boolean label = segment.size() == 1 && Piece.isLabel(segment.get(0).text());
            if (before != null && word.x() - before.right() > PageLine.COLUMN_GAP * line.size() && !label) {
                segments.add(segment);
                segment = new ArrayList<>();
            }
            segment.add(word);
            before = word;
        }
        segments.add(segment);
        return segments;
    }

    static void pieces(List<PageLine> lines, Typesetting setting, List<Piece> pieces) {
        Column text = new Column(0, 0);
        int i = 0;
        while (i < lines.size()) {
            int end = tableEnd(lines, i);
            if (end == i) {
                text.add(lines.get(i++));
                continue;
            }
            pieces.addAll(text.pieces(List.of(), List.of(), setting));
            text = new Column(0, 0);
            rows(lines.subList(i, end), setting, pieces);
            i = end;
        }
        pieces.addAll(text.pieces(List.of(), List.of(), setting));
    }

    /** Where the table that starts at a line ends; the line itself when none starts there. */
    private static int tableEnd(List<PageLine> lines, int start) {
        List<List<PageLine.Word>> head = segments(lines.get(start));
        if (head.size() < 2) {
            return start;
        }
        List<Float> starts = starts(head);
        int end = start + 1;
        int last = end;
        while (end < lines.size()) {
            PageLine line = lines.get(end);
            List<List<PageLine.Word>> segments = segments(line);
            boolean far = line.baseline() - lines.get(end - 1).baseline() > 4 * line.size();
            if (far || !aligned(segments, starts)) {
                break;
            }
            end++;
            last = segments.size() > 1 || continues(lines.get(end - 2), line) ? end : last;
        }
        return last;
    }

    private static List<Float> starts(List<List<PageLine.Word>> segments) {
        return segments.stream().map(segment -> segment.get(0).x()).toList();
    }

    /** Every segment begins where a column does and ends before the next one. */
    private static boolean aligned(List<List<PageLine.Word>> segments, List<Float> starts) {
        for (List<PageLine.Word> segment : segments) {
            int column = column(segment.get(0).x(), starts);
            if (column < 0 || Math.abs(segment.get(0).x() - starts.get(column)) > 3 * NEAR) {
                return false;
            }
            float right = segment.get(segment.size() - 1).right();
            if (column + 1 < starts.size() && right > starts.get(column + 1)) {
                return false;
            }
        }
        return true;
    }

    private static int column(float x, List<Float> starts) {
        int column = -1;
        while (column + 1 < starts.size() && x >= starts.get(column + 1) - NEAR) {
            column++;
        }
        return column;
    }

    private static boolean continues(PageLine before, PageLine line) {
        return line.baseline() - before.baseline() < 1.4f * line.size();
    }

    private static void rows(List<PageLine> lines, Typesetting setting, List<Piece> pieces) {
        List<Float> starts = starts(segments(lines.get(0)));
        List<Column> open = null;
        PageLine before = null;
        for (PageLine line : lines) {
            List<List<PageLine.Word>> segments = segments(line);
            boolean first = column(segments.get(0).get(0).x(), starts) <= 0;
            boolean wraps = before != null && continues(before, line);
            boolean goesOn = wraps
                    && (!first
                            || segments.size() == 1
                                    && Character.isLowerCase(
                                            PageLine.text(segments.get(0)).codePointAt(0)));
            if (open != null && !goesOn) {
                add(open, setting, pieces);
                open = null;
            }
            if (open == null) {
                open = new ArrayList<>();
                for (int i = 0; i < starts.size(); i++) {
                    open.add(new Column(starts.get(i), starts.get(i)));
                }
            }
            for (List<PageLine.Word> segment : segments) {
                open.get(Math.max(0, column(segment.get(0).x(), starts))).add(line.of(segment));
            }
            before = line;
        }
        if (open != null) {
            add(open, setting, pieces);
        }
    }

    private static void add(List<Column> row, Typesetting setting, List<Piece> pieces) {
        pieces.add(Piece.row(row.stream().map(column -> column.cell(setting)).toList()));
    }
}
