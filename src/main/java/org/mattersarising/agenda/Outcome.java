package org.mattersarising.agenda;

/** What a meeting made of something that came to it. */
public enum Outcome {
    /** The board is satisfied. */
    CLOSED("Considered and closed", "considered it and closed it"),
    /** The board considered it and wants a further report. */
    RENEWED("Considered; a further report is wanted", "considered it and wants to hear again"),
    /** It was not reached. */
    DEFERRED("Deferred to another meeting", "deferred it");

    private final String title;
    private final String past;

    Outcome(String title, String past) {
        this.title = title;
        this.past = past;
    }

    public String title() {
        return title;
    }

    String past() {
        return past;
    }
}
