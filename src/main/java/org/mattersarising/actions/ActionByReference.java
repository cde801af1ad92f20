package org.mattersarising.actions;

import java.util.Optional;
import org.mattersarising.shared.Reference;

/** The search that each step of a move makes anew; an action that the transaction has at hand costs no statement. */
interface ActionByReference {

    Optional<Action> findByReference(Reference reference);
}
