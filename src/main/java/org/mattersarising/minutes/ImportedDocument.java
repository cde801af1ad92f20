package org.mattersarising.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.Length;
import org.mattersarising.meetings.BodyCalendar;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.shared.Actor;
import org.mattersarising.web.GovukDates;

/** A pack or minutes as published, with the text that was read from it. */
@Entity
public class ImportedDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private BodyId bodyId;
    private MeetingId meetingId;
    private String fileName;
    private String sha256;
    private String title;
    private String namedBody;

    // UTF-8 in a binary column: the same on every database, beyond the embedded one's limit for characters.
    @Column(length = Length.LONG32)
    private byte[] sourceText;

    @Column(length = Length.LONG32)
    private byte[] content;

    private String actor;
    private Instant importedAt;

    protected ImportedDocument() {}

    ImportedDocument(
            BodyId body,
            MeetingId meeting,
            String fileName,
            String sha256,
            String title,
            String namedBody,
            String sourceText,
            byte[] content,
            Actor by,
            Instant at) {
        this.bodyId = body;
        this.meetingId = meeting;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.title = title;
        this.namedBody = namedBody;
        this.sourceText = sourceText.getBytes(StandardCharsets.UTF_8);
        this.content = content;
        this.actor = by.key();
        this.importedAt = at;
    }

    public long id() {
        return id;
    }

    public BodyId body() {
        return bodyId;
    }

    /** The meeting whose minutes stand in it, when it has minutes of a meeting in the calendar. */
    public Optional<MeetingId> meeting() {
        return Optional.ofNullable(meetingId);
    }

    /** The day of the meeting whose minutes stand in it, or null. */
    public LocalDate heldOn(BodyCalendar calendar) {
        return meeting().flatMap(calendar::find).map(Meeting::date).orElse(null);
    }

    /** Says whose minutes stand in it, whatever was read. */
    void isOf(Meeting meeting) {
        meetingId = meeting.id();
        title = titleOf(meeting.date());
    }

    /** What minutes of that day are called. */
    static String titleOf(LocalDate heldOn) {
        return "Minutes of " + GovukDates.format(heldOn);
    }

    /** What the body whose minutes stand in it calls itself there, where it does. */
    public Optional<String> namedBody() {
        return Optional.ofNullable(namedBody);
    }

    public String fileName() {
        return fileName;
    }

    public String title() {
        return title;
    }

    /** The text to which all spans refer. */
    public String sourceText() {
        return new String(sourceText, StandardCharsets.UTF_8);
    }

    /** The document as it came. */
    public byte[] content() {
        return content;
    }

    public Instant importedAt() {
        return importedAt;
    }
}
