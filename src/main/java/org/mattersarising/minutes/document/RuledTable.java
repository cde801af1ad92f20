package org.mattersarising.minutes.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A table whose cells are drawn: the lines say which words belong together, however often they wrap. */
final class RuledTable {

    private static final float NEAR = 3;
    /** A line counts for a row, or a column, when it runs along so much of it. */
    private static final float ALONG = 0.6f;
    /** From so many columns on it is a table of facts; with fewer it may be a page laid out beside an action column. */
    private static final int COLUMNS_OF_FACTS = 4;

    private final List<Rule> standing;
    private final List<Float> rows;
    private final float left;
    private final float right;
    private boolean facts;

    private RuledTable(List<Rule> standing, List<Float> rows, float left, float right) {
        this.standing = standing;
        this.rows = rows;
        this.left = left;
        this.right = right;
    }

    float top() {
        return rows.get(0);
    }

    float bottom() {
        return rows.get(rows.size() - 1);
    }

    /** The tables of a page from top to bottom. Lines that overlap in height belong to one table. */
    static List<RuledTable> on(PdfPage page) {
        List<Rule> rules = new ArrayList<>(page.rules());
        rules.sort(Comparator.comparingDouble(Rule::y1));
        List<RuledTable> tables = new ArrayList<>();
        List<Rule> group = new ArrayList<>();
        float bottom = 0;
        for (Rule rule : rules) {
            if (!group.isEmpty() && rule.y1() > bottom + NEAR) {
                add(tables, group);
                group = new ArrayList<>();
            }
            bottom = group.isEmpty() ? rule.y2() : Math.max(bottom, rule.y2());
            group.add(rule);
        }
        add(tables, group);
        return tables;
    }

    private static void add(List<RuledTable> tables, List<Rule> group) {
        List<Rule> standing = group.stream().filter(Rule::stands).toList();
        if (standing.size() < 2) {
            return;
        }
        float left = (float) standing.stream().mapToDouble(Rule::x).min().orElse(0);
        float right = (float) standing.stream().mapToDouble(Rule::x).max().orElse(0);
        if (right - left < 2 * NEAR) {
            return;
        }
        List<Float> rows = rows(group, left, right);
        float top = (float) standing.stream().mapToDouble(Rule::y1).min().orElse(0);
        float bottom = (float) standing.stream().mapToDouble(Rule::y2).max().orElse(0);
        if (rows.isEmpty() || rows.get(0) > top + NEAR) {
            rows.add(0, top);
        }
        if (rows.get(rows.size() - 1) < bottom - NEAR) {
            rows.add(bottom);
        }
        tables.add(new RuledTable(standing, rows, left, right));
    }

    /** The heights at which lying lines cross most of the table, or stop where a standing line starts. */
    private static List<Float> rows(List<Rule> group, float left, float right) {
        List<Rule> lying = group.stream()
                .filter(Rule::lies)
                .sorted(Comparator.comparingDouble(Rule::y))
                .toList();
        List<Float> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lying.size(); i++) {
            if (i == lying.size() || lying.get(i).y() - lying.get(from).y() > NEAR) {
                List<Rule> level = lying.subList(from, i);
                if (covered(level, left, right) >= ALONG * (right - left)) {
                    rows.add(lying.get(from).y());
                }
                from = i;
            }
        }
        return rows;
    }

    private static float covered(List<Rule> level, float left, float right) {
        List<Rule> byX = new ArrayList<>(level);
        byX.sort(Comparator.comparingDouble(Rule::x1));
        float covered = 0;
        float end = left;
        for (Rule rule : byX) {
            covered += Math.max(0, Math.min(right, rule.x2()) - Math.max(end, rule.x1()));
            end = Math.max(end, rule.x2());
        }
        return covered;
    }

    void pieces(List<PageLine> lines, Typesetting setting, List<Piece> pieces) {
        int next = 0;
        facts = false;
        for (int row = 0; row + 1 < rows.size(); row++) {
            float bottom = rows.get(row + 1);
            List<PageLine> inside = new ArrayList<>();
            while (next < lines.size() && (lines.get(next).baseline() <= bottom || row + 2 == rows.size())) {
                inside.add(lines.get(next++));
            }
            if (!inside.isEmpty()) {
                row(inside, edges(rows.get(row), bottom), setting, pieces);
            }
        }
    }

    /** Where the cells of one row end, from left to right; a missing line joins two cells. */
    private List<Float> edges(float top, float bottom) {
        List<Rule> here = new ArrayList<>();
        for (Rule rule : standing) {
            if (Math.min(rule.y2(), bottom) > Math.max(rule.y1(), top)) {
                here.add(rule);
            }
        }
        here.sort(Comparator.comparingDouble(Rule::x));
        List<Float> edges = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= here.size(); i++) {
            if (i == here.size() || here.get(i).x() - here.get(from).x() > NEAR) {
                float along = 0;
                for (Rule rule : here.subList(from, i)) {
                    along += Math.min(rule.y2(), bottom) - Math.max(rule.y1(), top);
                }
                float x = here.get(from).x();
                if (along >= ALONG * (bottom - top) && x > left + NEAR && x < right - NEAR) {
                    edges.add(x);
                }
                from = i;
            }
        }
        return edges;
    }

    private void row(List<PageLine> inside, List<Float> edges, Typesetting setting, List<Piece> pieces) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i <= edges.size(); i++) {
            columns.add(new Column(i == 0 ? left : edges.get(i - 1), i == edges.size() ? right : edges.get(i)));
        }
        for (PageLine line : inside) {
            share(line, edges, columns);
        }
        Column widest =
                columns.stream().max(Comparator.comparingDouble(Column::width)).orElseThrow();
        int at = columns.indexOf(widest);
        List<String> cells =
                columns.stream().map(column -> column.cell(setting)).toList();
        facts |= cells.stream().filter(FactHeadings::match).count() > 1;
        boolean labelled = cells.subList(0, at).stream().allMatch(cell -> cell.isEmpty() || Piece.isLabel(cell));
        boolean beside = !facts
                && columns.size() < COLUMNS_OF_FACTS
                && at >= columns.size() - 2
                && widest.width() > ALONG * (right - left)
                && (labelled || widest.paragraphs(setting).size() > 1);
        if (columns.size() == 1 || beside) {
            pieces.addAll(widest.pieces(columns.subList(0, at), columns.subList(at + 1, columns.size()), setting));
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            pieces.add(Piece.row(cells));
        }
    }

    private static void share(PageLine line, List<Float> edges, List<Column> columns) {
        List<PageLine.Word> words = new ArrayList<>();
        int column = 0;
        for (PageLine.Word word : line.words()) {
            int at = 0;
            while (at < edges.size() && (word.x() + word.right()) / 2 > edges.get(at)) {
                at++;
            }
            if (at != column && !words.isEmpty()) {
                columns.get(column).add(line.of(words));
                words.clear();
            }
            column = at;
            words.add(word);
        }
        columns.get(column).add(line.of(words));
    }
}
