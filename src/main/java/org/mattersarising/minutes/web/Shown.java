package org.mattersarising.minutes.web;

import java.util.Arrays;
import java.util.Locale;

/** Which proposals the review page shows, and in which order. */
enum Shown {
    /** As the minutes have them. */
    TEXT,
    /** Those first of which most is doubtful. */
    DOUBTS,
    /** The rows of action tables alone; a pack can hold more of them than a page should. */
    ROWS;

    static Shown of(String typed) {
        return Arrays.stream(values())
                .filter(shown -> shown.key().equals(typed))
                .findFirst()
                .orElse(TEXT);
    }

    /** Its value in an address. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
