package org.mattersarising.minutes.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Lines that stand below one another, and the paragraphs they make. */
final class Column {

    private final float left;
    private final float right;
    private final List<PageLine> lines = new ArrayList<>();

    Column(float left, float right) {
        this.left = left;
        this.right = right;
    }

    void add(PageLine line) {
        lines.add(line);
    }

    float width() {
        return right - left;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    String cell(Typesetting setting) {
        return text(lines, setting);
    }

    List<List<PageLine>> paragraphs(Typesetting setting) {
        return Paragraphs.of(lines, setting);
    }

    /**
     * The paragraphs of this column, with what stands beside them.
     *
     * @param before columns to the left, whose words are labels and go in front
     * @param after columns to the right, whose words are notes and go behind a tab
     */
    List<Piece> pieces(List<Column> before, List<Column> after, Typesetting setting) {
        List<List<PageLine>> paragraphs = paragraphs(setting);
        List<Piece> pieces = new ArrayList<>();
        if (paragraphs.isEmpty()) {
            List<String> cells = new ArrayList<>();
            before.forEach(column -> cells.add(column.cell(setting)));
            cells.add("");
            after.forEach(column -> cells.add(column.cell(setting)));
            return cells.stream().allMatch(String::isEmpty) ? pieces : List.of(Piece.row(cells));
        }
        String[] labels = beside(paragraphs, before, setting);
        String[] notes = beside(paragraphs, after, setting);
        for (int i = 0; i < paragraphs.size(); i++) {
            String body = text(paragraphs.get(i), setting);
            if (!labels[i].isEmpty()) {
                boolean torn = Character.isLowerCase(body.codePointAt(0)) && i == 0 && paragraphs.size() > 1;
                if (torn) {
                    // The label stands beside the end of a paragraph from the page before; it is the next one's.
                    labels[i + 1] = (labels[i] + " " + labels[i + 1]).strip();
                } else {
                    body = labels[i] + (Piece.isLabel(labels[i]) ? " " : "\t") + body;
                }
            }
            pieces.add(Piece.paragraph(body, notes[i]));
        }
        return pieces;
    }

    private static String[] beside(List<List<PageLine>> paragraphs, List<Column> columns, Typesetting setting) {
        String[] texts = new String[paragraphs.size()];
        Arrays.fill(texts, "");
        List<PageLine> all = new ArrayList<>();
        columns.forEach(column -> all.addAll(column.lines));
        all.sort(Comparator.comparingDouble(PageLine::baseline));
        for (PageLine line : all) {
            int nearest = nearest(paragraphs, line.baseline());
            texts[nearest] = texts[nearest].isEmpty() ? line.text() : setting.join(texts[nearest], line.text());
        }
        return texts;
    }

    private static int nearest(List<List<PageLine>> paragraphs, float baseline) {
        int nearest = 0;
        float best = Float.MAX_VALUE;
        for (int i = 0; i < paragraphs.size(); i++) {
            for (PageLine line : paragraphs.get(i)) {
                float distance = Math.abs(line.baseline() - baseline);
                if (distance < best) {
                    best = distance;
                    nearest = i;
                }
            }
        }
        return nearest;
    }

    static String text(List<PageLine> lines, Typesetting setting) {
        String text = "";
        StringBuilder done = new StringBuilder();
        for (PageLine line : lines) {
            // Only the end of what is joined matters, so the rest is put aside: long paragraphs stay linear.
            if (text.length() > 400) {
                int cut = text.lastIndexOf(' ');
                if (cut > 0) {
                    done.append(text, 0, cut + 1);
                    text = text.substring(cut + 1);
                }
            }
            text = text.isEmpty() ? line.text() : setting.join(text, line.text());
        }
        return done.append(text).toString();
    }
}
