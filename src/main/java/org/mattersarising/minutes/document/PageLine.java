package org.mattersarising.minutes.document;

import java.util.List;

/**
 * What stands on one line of a page.
 *
 * @param words from left to right, at least one
 * @param baseline distance from the top of the page, in points
 * @param size of most of its letters, in points
 * @param bold whether all of it is bold
 */
record PageLine(List<Word> words, float baseline, float size, boolean bold) {

    /** A word, or several that stand as near as words do, with its left and right edge in points. */
    record Word(String text, float x, float right) {}

    /** Words further apart than this many letter heights stand in different columns. */
    static final float COLUMN_GAP = 1.6f;

    float x() {
        return words.get(0).x();
    }

    float right() {
        return words.get(words.size() - 1).right();
    }

    String text() {
        return text(words);
    }

    static String text(List<Word> words) {
        StringBuilder text = new StringBuilder();
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
        }
        return text.toString();
    }

    PageLine of(List<Word> some) {
        return new PageLine(List.copyOf(some), baseline, size, bold);
    }
}
