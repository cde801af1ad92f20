package org.mattersarising.minutes.parser;

import java.util.List;

/** Reads the text of a pack or of minutes. Holds no state; any text is a document, and none is refused. */
public final class MinutesParser {

    /**
     * Finds what the text records. Never throws for odd text: what nobody recognises is left alone.
     *
     * @param text decoded text; rows of tables may stand in it as lines with cells separated by tabs
     */
    public Reading read(String text) {
        return new Reading(null, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
