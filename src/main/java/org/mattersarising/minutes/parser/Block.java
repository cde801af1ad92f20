package org.mattersarising.minutes.parser;

import java.util.List;

/**
 * A paragraph, a list entry, a heading line or a row.
 *
 * @param firstLine index of its first line
 * @param endLine one past its last line
 */
record Block(
        int firstLine,
        int endLine,
        Passage passage,
        Label label,
        boolean bullet,
        boolean bold,
        int heading,
        int indent,
        boolean table) {

    /** The block without its first characters, as a plain paragraph. */
    Block from(int characters) {
        Passage rest = passage.part(characters);
        return new Block(firstLine, endLine, rest, Label.of(rest.text()), false, false, 0, indent, table);
    }

    String text() {
        return passage.text();
    }

    /** What stands behind the label. */
    Passage body() {
        return label == null
                ? passage
                : passage.part(Math.min(label.length(), passage.text().length()));
    }

    /** The cells of a row. */
    List<Passage> cells() {
        return Cells.of(passage.source(), firstLine);
    }

    /** The mark in front of an entry of a list: '-', '*'. */
    char mark() {
        Source source = passage.source();
        Line line = source.line(firstLine);
        int at = line.start();
        while (at < line.body() && Character.isWhitespace(source.text().charAt(at))) {
            at++;
        }
        return source.text().charAt(at);
    }

    boolean listed() {
        return label != null || bullet;
    }
}
