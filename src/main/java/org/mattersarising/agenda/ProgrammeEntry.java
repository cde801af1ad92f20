package org.mattersarising.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Shortened;

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

    private Reference reference;
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
    private LocalDate askedOn;
    private LocalDate handedInOn;
    private boolean onAgenda;
    private boolean provisional;
    private Integer everyMonths;
    private Long continuesId;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private Outcome outcome;

    private String outcomeWords;
    private Long renewedBy;

    protected ProgrammeEntry() {}

    ProgrammeEntry(
            Reference reference,
            BodyId body,
            MeetingId meeting,
            EntryText text,
            Kind kind,
            String because,
            LocalDate today) {
        this.reference = reference;
        this.askedOn = today;
        this.bodyId = body;
        this.meetingId = meeting;
        this.kind = kind;
        this.status = Status.PLANNED;
        this.placedBecause = Shortened.to(because, 600);
        says(text);
    }

    void says(EntryText text) {
        this.title = Shortened.to(text.title(), 300);
        this.detail = text.detail();
        this.leads = Shortened.to(text.leads(), 500);
    }

    void standsFor(Reference action, Kind kind, String because) {
        this.actionReference = action;
        this.kind = kind;
        this.placedBecause = Shortened.to(because, 600);
    }

    /** Goes to another meeting, on whose agenda it does not stand yet. Where it goes is then certain. */
    void moveTo(MeetingId meeting, String because) {
        if (!java.util.Objects.equals(meeting, meetingId)) {
            this.onAgenda = false;
        }
        this.provisional = false;
        this.meetingId = meeting;
        this.placedBecause = Shortened.to(because, 600);
    }

    /** Stays where it is although the meeting it is on was never named. */
    void standsHereFor(String because) {
        this.placedBecause = Shortened.to(because, 600);
    }

    void isProvisional(boolean provisional) {
        this.provisional = provisional;
    }

    void recurs(Recurrence recurrence) {
        this.everyMonths = recurrence == null ? null : recurrence.months();
    }

    void continuesFrom(ProgrammeEntry before) {
        this.continuesId = before.id();
    }

    void handedIn(LocalDate today) {
        this.handedInOn = today;
    }

    void foundOnAgenda() {
        this.onAgenda = true;
    }

    void defer() {
        deferrals++;
        onAgenda = false;
    }

    void considered(Outcome outcome, String words) {
        this.status = Status.CONSIDERED;
        this.outcome = outcome;
        this.outcomeWords = words;
    }

    void renewedBy(Long clause) {
        this.renewedBy = clause;
    }

    void end(Status status) {
        this.status = status;
    }

    public long id() {
        return id;
    }

    /** Its public name, such as REP-2026-0042. */
    public Reference reference() {
        return reference;
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

    /** The day since which somebody has been asked for it. */
    public LocalDate askedOn() {
        return askedOn;
    }

    /** The day on which the report for it was last handed in. */
    public Optional<LocalDate> handedInOn() {
        return Optional.ofNullable(handedInOn);
    }

    /** Whether it stands on the published agenda of its meeting. */
    public boolean onAgenda() {
        return onAgenda;
    }

    /** Whether the board left the meeting open, so that it stands on this one only until its clerk fixes one. */
    public boolean provisional() {
        return provisional;
    }

    /** How it comes again by itself; nothing for what comes once. */
    public Optional<Recurrence> recurrence() {
        return Optional.ofNullable(everyMonths).map(Recurrence::new);
    }

    /** The number of the entry whose matter it takes up again. */
    public Optional<Long> continues() {
        return Optional.ofNullable(continuesId);
    }

    /** What its meeting made of it, once that is recorded. */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** The words of the minutes about that, or an empty text. */
    public String outcomeWords() {
        return outcomeWords == null ? "" : outcomeWords;
    }

    /** Whether the board was promised it, so that an agenda without it breaks the promise. */
    public boolean promised() {
        return actionReference != null || kind == Kind.REPORT_BACK || kind == Kind.AGENDA_REQUEST;
    }
}
