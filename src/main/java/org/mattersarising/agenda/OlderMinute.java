package org.mattersarising.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.MunicipalYear;
import org.mattersarising.minutes.PackContents;

/** That a minute goes back to an older one, in words such as "Further to Minute 89/16". */
@Entity
class OlderMinute {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private BodyId bodyId;
    private long documentId;
    private int position;
    private String minuteNumber;
    private String heading;
    private String words;
    private String citedNumber;
    private Integer citedYear;

    protected OlderMinute() {}

    OlderMinute(BodyId body, long document, int position, PackContents.Reference reference) {
        this.bodyId = body;
        this.documentId = document;
        this.position = position;
        this.minuteNumber = cut(reference.minute(), 20);
        this.heading = cut(reference.heading(), 300);
        this.words = cut(reference.words(), 400);
        MunicipalYear.cited(reference.words()).ifPresent(cited -> {
            this.citedNumber = cited.number();
            this.citedYear = cited.year().begins();
        });
    }

    long document() {
        return documentId;
    }

    /** The number of the minute that goes back. */
    String minute() {
        return minuteNumber;
    }

    String heading() {
        return heading;
    }

    String words() {
        return words;
    }

    /** The minute meant; nothing where the words do not name one with its year. */
    Optional<MunicipalYear.MinuteNumber> cited() {
        return Optional.ofNullable(citedNumber)
                .map(number -> new MunicipalYear.MinuteNumber(number, new MunicipalYear(citedYear)));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
