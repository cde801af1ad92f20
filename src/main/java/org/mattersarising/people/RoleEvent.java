package org.mattersarising.people;

import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;

/** What somebody may do has changed. */
public sealed interface RoleEvent extends Recordable {

    PersonId person();

    Role role();

    /** The number of the body, or null where the role is for the whole service. */
    Long body();

    @Override
    default String about() {
        return "person/" + person();
    }

    /** In words: "Clerk of body 3". */
    default String office() {
        return role().title() + (body() == null ? "" : " of body " + body());
    }

    /** Somebody was given a role. */
    record Given(PersonId person, Role role, Long body, Actor by) implements RoleEvent {
        @Override
        public String what() {
            return "gave the role " + office();
        }
    }

    /** A role was taken from somebody. */
    record Taken(PersonId person, Role role, Long body, Actor by) implements RoleEvent {
        @Override
        public String what() {
            return "took the role " + office();
        }
    }
}
