package org.mattersarising.minutes.document;

import java.util.ArrayList;
import java.util.List;

/** A table of a Word file while it is read, a row at a time. */
final class WordTable {

    /** From so many columns on a row is one line whatever it holds; with fewer it may be text beside an action column. */
    private static final int COLUMNS_OF_FACTS = 4;

    /** Width of a letter, in the twentieths of a point in which Word gives the width of a column. */
    private static final int LETTER = 105;

    private static final int USUAL_LINE = 60;
    private static final int MOST_SPANNED = 60;

    private final List<Integer> widths = new ArrayList<>();
    private List<List<String>> cells = new ArrayList<>();
    private int current;
    private boolean facts;
    private boolean first = true;

    void column(int width) {
        widths.add(width);
    }

    void startRow() {
        cells = new ArrayList<>();
        current = 0;
    }

    void startCell() {
        cells.add(new ArrayList<>());
        current = cells.size() - 1;
    }

    /** Empty cells: in front of a row that starts further in, or behind a cell as wide as several. */
    void leaveOut(int count) {
        for (int i = 0; i < Math.min(count, MOST_SPANNED); i++) {
            cells.add(new ArrayList<>());
        }
    }

    void paragraph(String text) {
        if (current < cells.size()) {
            cells.get(current).add(text);
        }
    }

    /** The row on one line, for a table that stands in the cell of another. */
    String line() {
        return String.join("\t", cells.stream().map(WordTable::joined).toList()).strip();
    }

    void endRow(LineWriter out) {
        if (cells.isEmpty()) {
            return;
        }
        List<String> row = cells.stream().map(WordTable::joined).toList();
        facts |= row.stream().filter(FactHeadings::match).count() > 1;
        int main = main(row);
        boolean labelled = row.subList(0, main).stream().allMatch(cell -> cell.isEmpty() || Piece.isLabel(cell));
        boolean several =
                cells.get(main).stream().filter(text -> !text.isBlank()).count() > 1;
        boolean beside = !facts
                && row.size() < COLUMNS_OF_FACTS
                && main >= row.size() - 2
                && (labelled && row.get(main).length() > 0 || several);
        if (first) {
            out.emptyLine();
            first = false;
        }
        if (row.size() == 1 || beside && several) {
            flow(main, row, out);
        } else if (beside && main > 0 && !row.get(main - 1).isEmpty()) {
            out.line(String.join(" ", row.subList(0, main)).strip() + " "
                    + String.join("\t", row.subList(main, row.size())));
        } else if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            out.line(String.join("\t", row));
        }
    }

    private static String joined(List<String> paragraphs) {
        StringBuilder cell = new StringBuilder();
        for (String paragraph : paragraphs) {
            String plain = paragraph.replace('\t', ' ').replace('\n', ' ').strip();
            if (!plain.isEmpty()) {
                cell.append(cell.isEmpty() ? "" : " ").append(plain);
            }
        }
        return cell.toString();
    }

    /** The widest column where widths are given, else the one that holds most. */
    private int main(List<String> row) {
        int main = 0;
        boolean known = widths.size() == row.size() && widths.stream().allMatch(width -> width > 0);
        for (int i = 1; i < row.size(); i++) {
            boolean more = known
                    ? widths.get(i) > widths.get(main)
                    : row.get(i).length() > row.get(main).length();
            main = more ? i : main;
        }
        return main;
    }

    /** Paragraphs of the main cell, each with the notes that stand about as far down as it does. */
    private void flow(int main, List<String> row, LineWriter out) {
        List<String> paragraphs = cells.get(main);
        int lineLength =
                main < widths.size() && widths.get(main) > 0 ? Math.max(10, widths.get(main) / LETTER) : USUAL_LINE;
        int[] ends = new int[paragraphs.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += Math.max(1, (paragraphs.get(i).length() + lineLength - 1) / lineLength);
            ends[i] = end;
        }
        String[] notes = new String[paragraphs.size()];
        for (int column = main + 1; column < cells.size(); column++) {
            for (int i = 0; i < cells.get(column).size(); i++) {
                String note = cells.get(column)
                        .get(i)
                        .replace('\t', ' ')
                        .replace('\n', ' ')
                        .strip();
                if (!note.isEmpty()) {
                    int at = beside(paragraphs, ends, i + 1);
                    notes[at] = notes[at] == null ? note : notes[at] + " " + note;
                }
            }
        }
        String label = String.join(" ", row.subList(0, main)).strip();
        for (int i = 0; i < paragraphs.size(); i++) {
            String body = paragraphs.get(i).strip();
            if (body.isEmpty() && notes[i] == null) {
                continue;
            }
            String before = label.isEmpty() ? "" : label + (Piece.isLabel(label) ? " " : "\t");
            label = "";
            out.emptyLine();
            out.line(before + body + (notes[i] == null ? "" : "\t" + notes[i]));
        }
        out.emptyLine();
    }

    /** The paragraph that covers a line of the cell, or the last one with text before it. */
    private static int beside(List<String> paragraphs, int[] ends, int line) {
        int at = 0;
        while (at + 1 < ends.length && ends[at] < line) {
            at++;
        }
        while (at > 0 && paragraphs.get(at).isBlank()) {
            at--;
        }
        return at;
    }
}
