package org.mattersarising.minutes.document;

import java.util.ArrayList;
import java.util.List;

/** Where paragraphs begin among lines that stand below one another. */
final class Paragraphs {

    /** A gap this much larger than the usual one, or than the letters, is a gap between paragraphs. */
    private static final float WIDER = 1.3f;

    private static final float TALLER = 1.55f;

    private Paragraphs() {}

    static List<List<PageLine>> of(List<PageLine> lines, Typesetting setting) {
        List<List<PageLine>> paragraphs = new ArrayList<>();
        if (lines.isEmpty()) {
            return paragraphs;
        }
        float full = (float) lines.stream().mapToDouble(PageLine::right).max().orElse(0);
        List<PageLine> open = new ArrayList<>(List.of(lines.get(0)));
        for (PageLine line : lines.subList(1, lines.size())) {
            if (begins(open, line, setting.pitch(), full)) {
                paragraphs.add(open);
                open = new ArrayList<>();
            }
            open.add(line);
        }
        paragraphs.add(open);
        return paragraphs;
    }

    private static boolean begins(List<PageLine> open, PageLine line, float pitch, float full) {
        PageLine first = open.get(0);
        PageLine last = open.get(open.size() - 1);
        float size = Math.max(last.size(), line.size());
        float gap = line.baseline() - last.baseline();
        float most = Math.max(TALLER * size, WIDER * pitch * size);
        // A raised or larger word pushes lines apart; a sentence that goes on is believed before the gap is.
        boolean apart = gap > most * (Piece.goesOn(last.text(), line.text()) ? WIDER : 1);
        if (apart || last.bold() != line.bold()) {
            return true;
        }
        if (startsWithLabel(line) && line.x() <= first.x() + size) {
            return true;
        }
        return movesIn(open, first, last, line, size) || endsShort(first, last, line, full);
    }

    static boolean startsWithLabel(PageLine line) {
        return line.words().size() > 1 && Piece.isLabel(line.words().get(0).text());
    }

    private static boolean movesIn(List<PageLine> open, PageLine first, PageLine last, PageLine line, float size) {
        if (open.size() > 1) {
            return Math.abs(line.x() - last.x()) > size && !Piece.goesOn(last.text(), line.text());
        }
        float hang = line.x() - first.x();
        return startsWithLabel(first) ? hang > 6 * size || hang < -size / 2 : hang > size || hang < -4 * size;
    }

    /** The first word of this line would have fitted on the line before, had the sentence gone on. */
    private static boolean endsShort(PageLine first, PageLine last, PageLine line, float full) {
        PageLine.Word word = line.words().get(0);
        float room = full - last.right();
        return room > (word.right() - word.x()) + 3 * line.size()
                && room > 0.15f * (full - first.x())
                && !Piece.goesOn(last.text(), line.text());
    }
}
