package org.mattersarising.actions;

import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;

/**
 * Somebody's turn at an action.
 *
 * @param seen the version of the action on the page they decided by, or null where nobody looked at a page
 */
public record Turn(Reference reference, Integer seen, Actor by) {

    /** A turn of the service itself. */
    public static Turn ofService(Reference reference) {
        return new Turn(reference, null, Actor.SERVICE);
    }
}
