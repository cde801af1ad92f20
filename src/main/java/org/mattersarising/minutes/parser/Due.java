package org.mattersarising.minutes.parser;

import java.time.LocalDate;

/**
 * By when a clause is to be done.
 *
 * @param phrase the words that say so, or {@code null}
 * @param date the day that follows from them, or {@code null}
 * @param recurs the words that say how often, or {@code null}
 */
record Due(String phrase, LocalDate date, String recurs) {

    static final Due NONE = new Due(null, null, null);
}
