package org.mattersarising.actions;

import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;

/** Somebody decided by a page that no longer shows how the action is. */
public class SeenOld extends Refused {

    private static final long serialVersionUID = 1L;

    SeenOld(Reference reference) {
        super("Somebody else changed " + reference
                + " while you had it open. Nothing of yours was lost: see below what they did, then send yours again.");
    }
}
