package org.mattersarising.people;

import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;

/** A board demands a second step of its clerks, or no longer. */
public record SecondStepDemanded(long body, boolean demanded, Actor by) implements Recordable {

    @Override
    public String about() {
        return "body/" + body;
    }

    @Override
    public String what() {
        return demanded ? "demanded a second step of clerks" : "demands no second step any more";
    }
}
