package org.mattersarising.minutes;

import java.time.LocalDate;

/**
 * What the reader found at one place of a document.
 *
 * @param owner whom the text names or implies, or several to choose from, or an empty text
 * @param ownerDoubtful whether the text does not name the owner itself
 * @param due the words that say by when, or an empty text
 * @param dueDate the day that follows from them, or null
 */
record Finding(
        String minuteNumber,
        String heading,
        String label,
        String wording,
        Proposal.Origin origin,
        String kind,
        boolean needsFollowup,
        String owner,
        boolean ownerDoubtful,
        String due,
        LocalDate dueDate,
        int start,
        int end) {}
