package org.mattersarising.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Some words of a text, with what was looked for marked.
 *
 * @param before whether the text begins before them
 * @param after whether it goes on after them
 */
public record Snippet(List<Piece> pieces, boolean before, boolean after) {

    private static final int LENGTH = 220;
    private static final int LEAD = 60;

    /** A stretch of the text. */
    public record Piece(String text, boolean marked) {}

    /** The whole of a short text. */
    static Snippet whole(String text, List<Term> terms) {
        return new Snippet(pieces(text, terms), false, false);
    }

    /** The words around the first that was looked for; the beginning where none is. */
    static Snippet around(String text, List<Term> terms) {
        String line = text.strip().replaceAll("\\s+", " ");
        int first = Words.of(line).stream()
                .filter(word -> terms.stream().anyMatch(term -> term.matches(word)))
                .mapToInt(Words.Word::start)
                .findFirst()
                .orElse(0);
        int from = first <= LEAD ? 0 : wordEnd(line, first - LEAD);
        int to = from + LENGTH >= line.length() ? line.length() : wordEnd(line, from + LENGTH);
        return new Snippet(pieces(line.substring(from, to).strip(), terms), from > 0, to < line.length());
    }

    private static int wordEnd(String line, int at) {
        int space = line.indexOf(' ', at);
        return space < 0 || space > at + LEAD ? at : space;
    }

    private static List<Piece> pieces(String text, List<Term> terms) {
        List<Piece> pieces = new ArrayList<>();
        int shown = 0;
        for (Words.Word word : Words.of(text)) {
            if (terms.stream().anyMatch(term -> term.matches(word))) {
                if (word.start() > shown) {
                    pieces.add(new Piece(text.substring(shown, word.start()), false));
                }
                pieces.add(new Piece(text.substring(word.start(), word.end()), true));
                shown = word.end();
            }
        }
        if (shown < text.length()) {
            pieces.add(new Piece(text.substring(shown), false));
        }
        return pieces;
    }
}
