package org.mattersarising.workflow;

import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;

/** The process of an action does not wait where its status says it should, so a move cannot be followed. */
class OutOfStep extends Refused {

    private static final long serialVersionUID = 1L;

    OutOfStep(Reference reference) {
        super("The follow-up of " + reference + " has to be repaired before this can be done, and nothing was changed."
                + " It is repaired by itself within a few minutes; send it again then, or ask an administrator to choose"
                + " “Check and repair” on the support page now.");
    }
}
