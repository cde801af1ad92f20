package org.mattersarising.partners;

import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;

/** Something a partner did without an account, or a clerk about it. */
public sealed interface PartnerEvent extends Recordable {

    Reference reference();

    @Override
    default String about() {
        return reference().value();
    }

    /** Somebody opened the action with a code that was sent to this person. */
    record Entered(Reference reference, Actor by) implements PartnerEvent {
        @Override
        public String what() {
            return "opened it from a mail, with a code";
        }
    }

    /** A partner answered; the clerk has yet to take it. */
    record Answered(Reference reference, Actor by) implements PartnerEvent {
        @Override
        public String what() {
            return "answered from a mail";
        }
    }

    /** The clerk took an answer as the partner's report. */
    record Taken(Reference reference, Actor by) implements PartnerEvent {
        @Override
        public String what() {
            return "took an answer that came by mail";
        }
    }

    /** The clerk did not take an answer. */
    record NotTaken(Reference reference, Actor by, String why) implements PartnerEvent {
        @Override
        public String what() {
            return "did not take an answer that came by mail";
        }
    }

    /** The clerk made the links in somebody's mails about an action void. */
    record Revoked(Reference reference, Actor by, String why) implements PartnerEvent {
        @Override
        public String what() {
            return "revoked the links in mails about it";
        }
    }
}
