package org.mattersarising.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.mattersarising.minutes.PackContents;

/** One minute that a document records, by number and heading. */
@Entity
class RecordedMinute {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long documentId;
    private int position;
    private String number;
    private String heading;

    protected RecordedMinute() {}

    RecordedMinute(long document, int position, PackContents.Minuted minute) {
        this.documentId = document;
        this.position = position;
        this.number = cut(minute.number(), 20);
        this.heading = cut(minute.heading(), 300);
    }

    long document() {
        return documentId;
    }

    String number() {
        return number;
    }

    String heading() {
        return heading;
    }

    /** "Minute 14, Bus services". */
    String cited() {
        return number.isEmpty() ? heading : "Minute " + number + ", " + heading;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
