package org.mattersarising.meetings;

import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;

/** A body changed its rules, such as the days by which papers and reports are counted back from its meetings. */
public record BodyRulesChanged(BodyId body, String why, Actor by) implements Recordable {

    @Override
    public String about() {
        return "body/" + body;
    }

    @Override
    public String what() {
        return "changed the rules of the board";
    }
}
