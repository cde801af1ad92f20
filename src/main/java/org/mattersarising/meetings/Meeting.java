package org.mattersarising.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;

/** One sitting of a body. */
@Entity
public class Meeting {

    /** What sort of sitting it is; only ordinary ones take what is promised "to the next meeting". */
    public enum Kind {
        ORDINARY,
        SPECIAL
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private BodyId bodyId;

    @Column(name = "held_on")
    private LocalDate date;

    @Column(name = "begins_at")
    private LocalTime time;

    private String place;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Kind kind;

    private boolean cancelled;
    private boolean annual;

    protected Meeting() {}

    public Meeting(BodyId body, LocalDate date, LocalTime time, String place, Kind kind) {
        this.bodyId = Objects.requireNonNull(body);
        this.date = Objects.requireNonNull(date);
        this.time = Objects.requireNonNull(time);
        this.place = Objects.requireNonNull(place);
        this.kind = Objects.requireNonNull(kind);
    }

    public MeetingId id() {
        return new MeetingId(id);
    }

    public BodyId body() {
        return bodyId;
    }

    public LocalDate date() {
        return date;
    }

    public LocalTime time() {
        return time;
    }

    public String place() {
        return place;
    }

    public Kind kind() {
        return kind;
    }

    public boolean cancelled() {
        return cancelled;
    }

    /** Whether a municipal year begins with it. */
    public boolean annual() {
        return annual;
    }

    void isAnnual(boolean annual) {
        this.annual = annual;
    }

    void moveTo(LocalDate date, LocalTime time) {
        this.date = Objects.requireNonNull(date);
        this.time = Objects.requireNonNull(time);
    }

    void cancel() {
        this.cancelled = true;
    }

    boolean takesReports() {
        return kind == Kind.ORDINARY && !cancelled;
    }
}
