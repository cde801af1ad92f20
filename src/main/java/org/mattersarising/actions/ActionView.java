package org.mattersarising.actions;

/** One way to look at the actions of a body. Lists and counts are made from the same condition. */
public enum ActionView {
    OPEN(ActionView.IS_OPEN, "a.due.lastDay, a.reference"),
    OVERDUE(ActionView.IS_TO_BE_DONE + " and a.due.lastDay < :today", "a.due.lastDay, a.reference"),
    WAITING(ActionView.WAITS_FOR_CLERK, "a.due.lastDay, a.reference"),
    CLOSURE("a.status = PROPOSED_FOR_CLOSURE", "a.due.lastDay, a.reference"),
    ENDED("a.status in (CLOSED, WITHDRAWN, SUPERSEDED) and a.endedOn is not null", "a.endedOn desc, a.id desc");

    static final String IS_OPEN = "a.status in (OFFERED, QUESTIONED, IN_HAND, REPORTED_COMPLETE, PROPOSED_FOR_CLOSURE)";
    private static final String IS_TO_BE_DONE = "a.status in (OFFERED, QUESTIONED, IN_HAND)";

    /** The condition under which the clerk has to verify, settle or answer something. */
    static final String WAITS_FOR_CLERK = "(a.status in (QUESTIONED, REPORTED_COMPLETE)"
            + " or (a.due.wanted is not null and a.status in (OFFERED, IN_HAND)))";

    private final String condition;
    private final String order;

    ActionView(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
