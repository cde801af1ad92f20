package org.mattersarising.actions;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;

/** What makes an action a recommendation to another body: to whom it was made, and what they answered by when. */
@Embeddable
public class Recommendation {

    /** What the other body made of it. */
    public enum Outcome {
        ACCEPTED("Accepted"),
        ACCEPTED_IN_PART("Accepted in part"),
        REJECTED("Rejected");

        private final String title;

        Outcome(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How far it is. */
    public enum State {
        /** Nobody has recorded that the other body received notice, so no time runs. */
        NOT_NOTIFIED,
        /** Time runs. */
        AWAITED,
        /** The time passed without a response; a report says so, whatever comes afterwards. */
        NOT_ANSWERED,
        ANSWERED
    }

    private String recommendedTo;
    private LocalDate noticeOn;
    private LocalDate responseDueOn;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Outcome responseOutcome;

    private String responseWhy;
    private LocalDate respondedOn;
    private LocalDate noResponseOn;

    protected Recommendation() {}

    Recommendation(String to) {
        this.recommendedTo = to;
    }

    void notified(LocalDate on, LocalDate due) {
        this.noticeOn = on;
        this.responseDueOn = due;
    }

    void answered(Outcome outcome, String why, LocalDate on) {
        this.responseOutcome = outcome;
        this.responseWhy = why;
        this.respondedOn = on;
    }

    void notAnswered(LocalDate on) {
        this.noResponseOn = on;
    }

    /** The body to which it was made. */
    public String to() {
        return recommendedTo;
    }

    /** The day on which that body received notice of it. */
    public Optional<LocalDate> noticeOn() {
        return Optional.ofNullable(noticeOn);
    }

    /** The last day on which a response is in time. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(responseDueOn);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(responseOutcome);
    }

    /** The reason given with the response; may be empty. */
    public String why() {
        return responseWhy == null ? "" : responseWhy;
    }

    public Optional<LocalDate> respondedOn() {
        return Optional.ofNullable(respondedOn);
    }

    /** The day on which it was recorded that no response had come in time; kept when one comes late. */
    public Optional<LocalDate> noResponseOn() {
        return Optional.ofNullable(noResponseOn);
    }

    public State state() {
        if (respondedOn != null) {
            return State.ANSWERED;
        }
        if (noResponseOn != null) {
            return State.NOT_ANSWERED;
        }
        return noticeOn == null ? State.NOT_NOTIFIED : State.AWAITED;
    }

    boolean allows(ActionMove move) {
        return switch (move) {
            case RECORD_NOTICE -> state() == State.NOT_NOTIFIED;
            case RECORD_RESPONSE -> state() == State.AWAITED || state() == State.NOT_ANSWERED;
            case RECORD_NO_RESPONSE -> state() == State.AWAITED;
            default -> false;
        };
    }
}
