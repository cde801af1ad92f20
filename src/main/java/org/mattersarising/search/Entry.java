package org.mattersarising.search;

import java.time.LocalDate;
import org.mattersarising.meetings.BodyId;

/**
 * One thing that can be found.
 *
 * @param reference of an action, otherwise null
 * @param document of a minute or clause, otherwise null
 * @param minute the place of the minute among those of its document; null where a clause stands in none
 * @param clause the number of the clause, otherwise null
 * @param on the day by which it is put in order
 * @param citation such as "112 (3)", or an empty text
 */
record Entry(
        Kind kind,
        String reference,
        Long document,
        Integer minute,
        Long clause,
        BodyId body,
        LocalDate on,
        String citation,
        String heading,
        String text) {

    /** Everything of it in which words are looked for. */
    String searched() {
        return String.join("\n", reference == null ? "" : reference, citation, heading, text);
    }
}
