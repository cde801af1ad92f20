package org.mattersarising.agenda;

import java.time.LocalDate;
import java.util.List;

/**
 * A matter over the years: what was resolved, what was reported, what meetings made of it, in the order in which it happened.
 *
 * @param title of the entry from which it was followed
 */
public record Chain(String title, List<Link> links) {

    /** What happened. */
    public enum Happening {
        RESOLVED("Resolved", "blue"),
        REPORTED("Reported", "turquoise"),
        DEFERRED("Deferred", "orange"),
        RENEWED("Renewed", "purple"),
        CLOSED("Closed", "green"),
        ENDED("No longer wanted", "grey"),
        TO_COME("To come", "grey");

        private final String title;
        private final String colour;

        Happening(String title, String colour) {
            this.title = title;
            this.colour = colour;
        }

        public String title() {
            return title;
        }

        /** Of its tag; the title says it, the colour only helps. */
        public String colour() {
            return colour;
        }
    }

    /**
     * One step.
     *
     * @param day on which it happened or will, or null for a date to be decided
     * @param meeting that did it or will have it, in words, or an empty text
     * @param source the text of the minutes, or the title of the report; empty where nothing was written down or it is exempt
     * @param cited where that stands: "Minute 14 (2), Bus services", or an empty text
     * @param document the number of the document with the source, or null
     * @param action its reference, or an empty text
     * @param entry its reference, or an empty text
     */
    public record Link(
            LocalDate day,
            Happening what,
            String meeting,
            String source,
            String cited,
            Long document,
            String action,
            String entry) {}
}
