package org.mattersarising.notifications;

import org.mattersarising.people.PersonId;

/**
 * Asked again when a mail is about to be sent, because it may have waited: whether the recipient still needs to be told. A feature that puts
 * notices declares one as a bean; a mail goes when all of them agree. It is asked in a transaction that only reads.
 */
public interface StillWanted {

    /**
     * @param about the reference the notice is about
     * @param recipient to whom it was written, even where a deputy gets it
     */
    boolean stillWanted(String about, NoticeKind kind, PersonId recipient);
}
