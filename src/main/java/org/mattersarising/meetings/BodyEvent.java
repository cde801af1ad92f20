package org.mattersarising.meetings;

import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;

/** Something changed about a body itself. */
public sealed interface BodyEvent extends Recordable {

    BodyId body();

    @Override
    default String about() {
        return "body/" + body();
    }

    /** Its business is tracked here from now on. */
    record Entered(BodyId body, Actor by) implements BodyEvent {
        @Override
        public String what() {
            return "entered the body";
        }
    }

    /** Its lead times or its nation are others, so what is counted back from its meetings is too. */
    record CountsAnew(BodyId body, String why, Actor by) implements BodyEvent {
        @Override
        public String what() {
            return "changed the lead times";
        }
    }

    /** Its name or the rules it has set itself are others now. */
    record Changed(BodyId body, Actor by) implements BodyEvent {
        @Override
        public String what() {
            return "changed the body's rules";
        }
    }
}
