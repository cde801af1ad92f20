package org.mattersarising.minutes.document;

import java.util.List;

/**
 * One page as it was drawn.
 *
 * @param lines from top to bottom
 * @param rules the straight lines of tables
 * @param height in points
 */
record PdfPage(List<PageLine> lines, List<Rule> rules, float width, float height) {

    long characters() {
        long characters = 0;
        for (PageLine line : lines) {
            for (PageLine.Word word : line.words()) {
                characters += word.text().length();
            }
        }
        return characters;
    }
}
