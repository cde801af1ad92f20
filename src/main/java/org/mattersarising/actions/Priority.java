package org.mattersarising.actions;

/** How soon lateness is taken upward. */
public enum Priority {
    HIGH("High"),
    NORMAL("Normal"),
    LOW("Low");

    private final String title;

    Priority(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
