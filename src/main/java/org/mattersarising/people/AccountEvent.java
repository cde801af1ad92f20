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

    /** Something that a person did about their own account. */
    sealed interface OfThemselves extends AccountEvent {

        @Override
        default Actor by() {
            return person().actor();
        }
    }

    /** Somebody was given a link with which to choose a password. */
    record Invited(PersonId person, Actor by) implements AccountEvent {
        @Override
        public String what() {
            return "invited the person to sign in";
        }
    }

    /** A person chose a password. */
    record PasswordChosen(PersonId person) implements OfThemselves {
        @Override
        public String what() {
            return "chose a password";
        }
    }

    /** Somebody may sign in with their organisation's account. */
    record Admitted(PersonId person, Actor by) implements AccountEvent {
        @Override
        public String what() {
            return "let the person sign in with their organisation's account";
        }
    }

    /** A person set up their second step. */
    record SecondStepSetUp(PersonId person) implements OfThemselves {
        @Override
        public String what() {
            return "set up a second step of signing in";
        }
    }

    /** A person signed in with a recovery code. */
    record RecoveryCodeUsed(PersonId person) implements OfThemselves {
        @Override
        public String what() {
            return "used a recovery code to sign in";
        }
    }

    /** A person added a passkey to sign in with. */
    record PasskeyAdded(PersonId person) implements OfThemselves {
        @Override
        public String what() {
            return "added a passkey";
        }
    }

    /** A person took their second step with a passkey. */
    record PasskeyUsed(PersonId person) implements OfThemselves {
        @Override
        public String what() {
            return "used a passkey to sign in";
        }
    }

    /** Whoever had a person's password came with a passkey that was not theirs, or was used elsewhere. */
    record PasskeyRefused(PersonId person) implements OfThemselves {
        @Override
        public String what() {
            return "was refused with a passkey";
        }
    }

    /** A person removed one of their passkeys. */
    record PasskeyRemoved(PersonId person) implements OfThemselves {
        @Override
        public String what() {
            return "removed a passkey";
        }
    }

    /** A person removed their app, and goes on with passkeys. */
    record AppRemoved(PersonId person) implements OfThemselves {
        @Override
        public String what() {
            return "removed the app of their second step";
        }
    }

    /** A person's second step was forgotten, by themselves or by an administrator. */
    record SecondStepReset(PersonId person, Actor by) implements AccountEvent {
        @Override
        public String what() {
            return "reset the person's second step";
        }
    }

    /** A person ended whatever they had open. */
    record SignedOutEverywhere(PersonId person) implements OfThemselves {
        @Override
        public String what() {
            return "signed out everywhere";
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
