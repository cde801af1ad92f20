package org.mattersarising.workflow.decision;

/** How far up an overdue action is taken; each level after the one below it. */
public enum Level {
    NOBODY("Nobody"),
    OWNER("Owner"),
    LINE_MANAGER("Line manager"),
    DIRECTOR("Director"),
    CHAIR("Chair’s list");

    private final String title;

    Level(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether somebody above the owner is to be told. */
    public boolean aboveOwner() {
        return compareTo(OWNER) > 0;
    }
}
