package org.mattersarising.actions.tracker;

import java.time.LocalDate;
import org.mattersarising.people.Person;

/**
 * One row of a tracker, held against the directory and against what was brought before.
 *
 * @param reference of the row in the tracker, or one made of its words
 * @param owner null where it is not certain who is meant
 * @param due null where the row gives no day that can be read
 * @param fate what confirming makes of it
 * @param action the action that it became before, or an empty text
 * @param problem a sentence that says what to mend, or an empty text
 */
record TrackerLine(
        int row,
        String reference,
        String wording,
        Person owner,
        String ownerTyped,
        LocalDate due,
        String dueTyped,
        String status,
        String update,
        Fate fate,
        String action,
        String problem) {

    /** What becomes of a row. */
    enum Fate {
        /** It becomes an action. */
        NEW,
        /** The action that it became gets what the row says now. */
        UPDATED,
        /** It became an action before and says nothing new. */
        KNOWN,
        /** The tracker says that it is done. */
        DONE,
        /** It stays out until somebody mends it. */
        WRONG
    }
}
