package org.mattersarising.minutes.document;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Flowing text with a narrow column at its right, under a heading such as "Action", that names who acts. */
final class ActionColumn {

    private static final Pattern HEADING =
            Pattern.compile("(?i)actions?(?: (?:by|for|on|owner|required))?:?|lead|owner");

    /** The column starts in the right part of the page. */
    private static final float FROM = 0.6f;

    private static final float SLACK = 10;
    private static final float GAP = 0.7f;

    private ActionColumn() {}

    /** Where the column starts, if one is headed so in these lines: the heading stands alone, or far from the words before. */
    static OptionalDouble headedIn(List<PageLine> lines, float width) {
        for (PageLine line : lines) {
            List<List<PageLine.Word>> segments = AlignedColumns.segments(line);
            List<PageLine.Word> last = segments.get(segments.size() - 1);
            if (segments.size() <= 2
                    && last.get(0).x() > FROM * width
                    && HEADING.matcher(PageLine.text(last)).matches()) {
                return OptionalDouble.of(last.get(0).x());
            }
        }
        return OptionalDouble.empty();
    }

    static void pieces(List<PageLine> lines, float start, Typesetting setting, List<Piece> pieces) {
        Column text = new Column(0, start);
        Column notes = new Column(start, start);
        for (PageLine line : lines) {
            int cut = cut(line, start);
            List<PageLine.Word> left = line.words().subList(0, cut);
            List<PageLine.Word> right = line.words().subList(cut, line.words().size());
            if (HEADING.matcher(PageLine.text(right)).matches()) {
                pieces.addAll(text.pieces(List.of(), List.of(notes), setting));
                pieces.add(Piece.row(List.of(PageLine.text(left), PageLine.text(right))));
                text = new Column(0, start);
                notes = new Column(start, start);
                continue;
            }
            if (!left.isEmpty()) {
                text.add(line.of(left));
            }
            if (!right.isEmpty()) {
                notes.add(line.of(right));
            }
        }
        pieces.addAll(text.pieces(List.of(), List.of(notes), setting));
    }

    /** The first word that stands in the column and apart from the text. */
    private static int cut(PageLine line, float start) {
        List<PageLine.Word> words = line.words();
        for (int i = 0; i < words.size(); i++) {
            boolean apart = i == 0 || words.get(i).x() - words.get(i - 1).right() > GAP * line.size();
            if (words.get(i).x() >= start - SLACK && apart) {
                return i;
            }
        }
        return words.size();
    }
}
