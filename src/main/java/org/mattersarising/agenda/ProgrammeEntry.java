package org.mattersarising.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.shared.Reference;

/** One line of a body's work programme. It holds public words only, also where it stands for an exempt action. */
@Entity
public class ProgrammeEntry {

    /** Where it comes from. */
    public enum Kind {
        REPORT_BACK("Report back"),
        STANDING_ITEM("Standing item"),
        AGENDA_REQUEST("Agenda request"),
        OWN_IDEA("Own idea");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How far it is. */
    public enum Status {
        PLANNED,
        CONSIDERED,
        DROPPED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private BodyId bodyId;
    private MeetingId meetingId;
    private String title;
    private String detail;
    private String leads;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Kind kind;

    private Reference actionReference;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private Status status;

    private String placedBecause;
    private int deferrals;

    protected ProgrammeEntry() {}

    ProgrammeEntry(BodyId body, MeetingId meeting, EntryText text, Kind kind, String because) {
        this.bodyId = body;
        this.meetingId = meeting;
        this.kind = kind;
        this.status = Status.PLANNED;
        this.placedBecause = cut(because, 600);
        says(text);
    }

    void says(EntryText text) {
        this.title = cut(text.title(), 300);
        this.detail = text.detail();
        this.leads = cut(text.leads(), 500);
    }

    void standsFor(Reference action, Kind kind, String because) {
        this.actionReference = action;
        this.kind = kind;
        this.placedBecause = cut(because, 600);
    }

    void moveTo(MeetingId meeting, String because) {
        this.meetingId = meeting;
        this.placedBecause = cut(because, 600);
    }

    void defer() {
        deferrals++;
    }

    void end(Status status) {
        this.status = status;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public BodyId body() {
        return bodyId;
    }

    /** The meeting it comes to; nothing where that is to be decided. */
    public Optional<MeetingId> meeting() {
        return Optional.ofNullable(meetingId);
    }

    public String title() {
        return title;
    }

    public String detail() {
        return detail;
    }

    public String leads() {
        return leads;
    }

    public Kind kind() {
        return kind;
    }

    /** The action that it stands for. */
    public Optional<Reference> action() {
        return Optional.ofNullable(actionReference);
    }

    public Status status() {
        return status;
    }

    public boolean planned() {
        return status == Status.PLANNED;
    }

    /** Why it stands where it stands, in words. */
    public String placedBecause() {
        return placedBecause;
    }

    /** How often a meeting that should have considered it did not. */
    public int deferrals() {
        return deferrals;
    }

    /** Whether the board was promised it, so that an agenda without it breaks the promise. */
    public boolean promised() {
        return actionReference != null || kind == Kind.REPORT_BACK || kind == Kind.AGENDA_REQUEST;
    }
}
