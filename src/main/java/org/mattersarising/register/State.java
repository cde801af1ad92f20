package org.mattersarising.register;

import org.mattersarising.actions.ActionStatus;

/** How far an open action is, as the public is told. What officers and clerk still settle between them is not told. */
public enum State {
    AGREED("Agreed"),
    IN_HAND("In hand"),
    REPORTED_COMPLETE("Reported complete"),
    FOR_CLOSURE("For the meeting to close");

    private final String title;

    State(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    static State of(ActionStatus status) {
        return switch (status) {
            case OFFERED, QUESTIONED -> AGREED;
            case IN_HAND -> IN_HAND;
            case REPORTED_COMPLETE -> REPORTED_COMPLETE;
            case PROPOSED_FOR_CLOSURE -> FOR_CLOSURE;
            case CLOSED, WITHDRAWN, SUPERSEDED ->
                throw new IllegalArgumentException("What has ended does not stand in the register: " + status + ".");
        };
    }
}
