package org.mattersarising.people;

/** What a person may do: for one body, or, for the last two, for the whole service. */
public enum Role {
    CLERK("Clerk"),
    CHAIR("Chair"),
    MEMBER("Member"),
    READER("Reader"),
    ADMINISTRATOR("Administrator"),
    AUDITOR("Auditor");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
