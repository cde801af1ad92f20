package org.mattersarising.people;

import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;

/** Something changed in who can sign in. */
public sealed interface AccountEvent extends Recordable {

    PersonId person();

    @Override
    default String about() {
        return "person/" + person();
    }

    /** Somebody was given a link with which to choose a password. */
    record Invited(PersonId person, Actor by) implements AccountEvent {
        @Override
        public String what() {
            return "invited the person to sign in";
        }
    }

    /** A person chose a password. */
    record PasswordChosen(PersonId person) implements AccountEvent {
        @Override
        public String what() {
            return "chose a password";
        }

        @Override
        public Actor by() {
            return Actor.person(person.value());
        }
    }

    /** A person cannot sign in any more. */
    record Closed(PersonId person, Actor by) implements AccountEvent {
        @Override
        public String what() {
            return "closed the person's account";
        }
    }
}
