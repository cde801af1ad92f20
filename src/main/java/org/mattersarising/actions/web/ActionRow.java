package org.mattersarising.actions.web;

import java.time.LocalDate;
import org.mattersarising.actions.Priority;
import org.mattersarising.people.PersonId;

/**
 * An action as one line of a list.
 *
 * @param doer who works on it in the owner's place, or an empty text
 * @param overdue days past the due date, or zero
 * @param wanted the later due date that was asked for, or null
 * @param ended the day on which it ended, or null
 */
record ActionRow(
        String reference,
        String title,
        String owner,
        PersonId ownerId,
        String doer,
        String body,
        LocalDate due,
        int overdue,
        Tag status,
        Priority priority,
        boolean exempt,
        LocalDate wanted,
        LocalDate ended) {

    public boolean high() {
        return priority == Priority.HIGH;
    }
}
