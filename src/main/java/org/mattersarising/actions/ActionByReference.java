package org.mattersarising.actions;

import java.util.Optional;
import org.mattersarising.shared.Reference;

/** The search that each step of a move makes anew; an action that the transaction has at hand costs no statement. */
interface ActionByReference {

    Optional<Action> findByReference(Reference reference);

    /** The action with this reference; a reference without an action is a defect, not a request to refuse. */
    Action get(Reference reference);
}
