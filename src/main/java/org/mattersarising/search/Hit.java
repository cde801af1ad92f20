package org.mattersarising.search;

import java.time.LocalDate;
import org.mattersarising.actions.ActionStatus;

/**
 * What was found.
 *
 * @param reference of an action, otherwise null
 * @param document of a minute or clause, otherwise null
 * @param minute the place of the minute in its document, or null
 * @param clause the number of a clause, otherwise null
 * @param board the name of the board whose business it is
 * @param on the day on which it was agreed or minuted
 * @param status of an action, otherwise null
 */
public record Hit(
        Kind kind,
        String reference,
        Long document,
        Integer minute,
        Long clause,
        String citation,
        Snippet heading,
        Snippet words,
        String board,
        LocalDate on,
        ActionStatus status,
        boolean exempt) {}
