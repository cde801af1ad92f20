package org.mattersarising.actions;

import java.util.EnumSet;
import java.util.Set;

/** How far an action is. What leads from one to the next stands in {@link ActionMove}. */
public enum ActionStatus {
    /** The owner was asked and has not answered. */
    OFFERED("Awaiting answer"),
    /** The owner asked back or declined; the clerk has to settle it. */
    QUESTIONED("Queried"),
    /** The owner accepted, or is taken to have accepted. */
    IN_HAND("In hand"),
    /** The owner says it is done; the clerk has to verify it. */
    REPORTED_COMPLETE("Reported complete"),
    /** Verified; the next meeting is asked to agree that it is closed. */
    PROPOSED_FOR_CLOSURE("Proposed for closure"),
    /** Done and agreed to be done. */
    CLOSED("Closed"),
    /** No longer wanted. */
    WITHDRAWN("Withdrawn"),
    /** Replaced by another action or decision. */
    SUPERSEDED("Superseded");

    private static final Set<ActionStatus> OPEN =
            EnumSet.of(OFFERED, QUESTIONED, IN_HAND, REPORTED_COMPLETE, PROPOSED_FOR_CLOSURE);
    private static final Set<ActionStatus> WITH_OWNER = EnumSet.of(OFFERED, QUESTIONED, IN_HAND);

    private final String title;

    ActionStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the board still has to hear of it. */
    public boolean open() {
        return OPEN.contains(this);
    }

    /** Whether it is still to be done, so that a due date can pass. */
    public boolean toBeDone() {
        return WITH_OWNER.contains(this);
    }

    /** The statuses in which an action is still to be done. */
    public static Set<ActionStatus> allToBeDone() {
        return EnumSet.copyOf(WITH_OWNER);
    }

    /** The statuses of which the board still has to hear. */
    public static Set<ActionStatus> allOpen() {
        return EnumSet.copyOf(OPEN);
    }
}
