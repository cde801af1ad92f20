package org.mattersarising.actions;

import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;

/**
 * That a move was made. Published in the transaction of the change, after it; whoever listens reads the rest from the action.
 *
 * @param why the reason or the words given, or an empty text
 */
public record ActionEvent(Reference reference, ActionMove move, Actor by, String why) implements Recordable {

    @Override
    public String about() {
        return reference.value();
    }

    @Override
    public String what() {
        return move.past();
    }
}
