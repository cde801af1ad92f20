package org.mattersarising.minutes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Pages to text in reading order: ruled tables, aligned columns and paragraphs, one line each. */
final class PdfLayout {

    private PdfLayout() {}

    static String text(List<PdfPage> pages, Limits limits) throws UnreadableDocument {
        Furniture furniture = Furniture.of(pages);
        Typesetting setting = Typesetting.of(pages);
        List<Piece> whole = new ArrayList<>();
        OptionalDouble actionColumn = OptionalDouble.empty();
        for (int number = 0; number < pages.size(); number++) {
            PdfPage page = pages.get(number);
            List<PageLine> lines = furniture.without(number, page);
            List<Piece> pieces = new ArrayList<>();
            List<PageLine> flowing = new ArrayList<>();
            List<RuledTable> tables = RuledTable.on(page);
            int next = 0;
            for (RuledTable table : tables) {
                while (next < lines.size() && lines.get(next).baseline() < table.top()) {
                    flowing.add(lines.get(next++));
                }
                actionColumn = flow(flowing, page, actionColumn, setting, pieces);
                List<PageLine> inside = new ArrayList<>();
                while (next < lines.size() && lines.get(next).baseline() <= table.bottom()) {
                    inside.add(lines.get(next++));
                }
                table.pieces(inside, setting, pieces);
            }
            flowing.addAll(lines.subList(next, lines.size()));
            actionColumn = flow(flowing, page, actionColumn, setting, pieces);
            Piece.appendPage(whole, pieces, setting);
        }
        return write(whole, limits);
    }

    /** Lays out lines outside ruled tables and empties the list; gives on where the action column stands, if there is one. */
    private static OptionalDouble flow(
            List<PageLine> lines, PdfPage page, OptionalDouble known, Typesetting setting, List<Piece> pieces) {
        OptionalDouble column = ActionColumn.headedIn(lines, page.width());
        OptionalDouble actions = column.isPresent() ? column : known;
        if (actions.isPresent()) {
            ActionColumn.pieces(lines, (float) actions.getAsDouble(), setting, pieces);
        } else {
            AlignedColumns.pieces(lines, setting, pieces);
        }
        lines.clear();
        return actions;
    }

    private static String write(List<Piece> pieces, Limits limits) throws UnreadableDocument {
        LineWriter out = new LineWriter(limits.characters());
        boolean rowBefore = false;
        for (Piece piece : pieces) {
            if (!(rowBefore && piece.row())) {
                out.emptyLine();
            }
            out.line(piece.line());
            rowBefore = piece.row();
        }
        return out.text();
    }
}
