package org.mattersarising.agenda;

import java.time.LocalDate;
import java.util.List;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Meeting;

/**
 * The standing item on which all that is outstanding comes back to a meeting.
 *
 * @param last the day of the meeting before, or null where there was none
 * @param asOf the day on which it was drawn up
 * @param closed whether it is the document for the part closed to the public, with exempt business in full, or the public one
 * @param sections those that have something, in the order in which the meeting takes them
 */
public record MattersArising(
        Body body, Meeting meeting, LocalDate last, LocalDate asOf, boolean closed, List<Section> sections) {

    /** Under which heading a matter stands; each stands under the first that fits. */
    public enum Heading {
        PROMISED("Promised to this meeting"),
        CLOSURE("Proposed for closure"),
        OVERDUE("Overdue"),
        CHANGED("Changed since the last meeting"),
        IN_HAND("In hand");

        private final String title;

        Heading(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public record Section(Heading heading, List<Matter> matters) {}

    /** All matters in the order of the sections. */
    public List<Matter> matters() {
        return sections.stream().flatMap(section -> section.matters().stream()).toList();
    }
}
