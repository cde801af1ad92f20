package org.mattersarising.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import org.mattersarising.shared.Nation;

/** A board or committee and the rules it has set itself. */
@Entity
public class Body {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Nation nation;

    private int answerWithin;
    private int clearanceDays;
    private int dispatchDays;
    private boolean meetingAgreesClosure;
    private String replyTo;
    private boolean chairGrantsTime;
    private int responseMonths;
    private boolean publicRegister;

    protected Body() {}

    /** A body with the usual rules: an answer within five working days, reports ten working days before dispatch, closure by the meeting. */
    public Body(String name, Nation nation) {
        this.name = Objects.requireNonNull(name);
        this.nation = Objects.requireNonNull(nation);
        this.answerWithin = 5;
        this.clearanceDays = 10;
        this.meetingAgreesClosure = true;
        this.responseMonths = 2;
    }

    public BodyId id() {
        return new BodyId(id);
    }

    public String name() {
        return name;
    }

    public Nation nation() {
        return nation;
    }

    /** Working days in which an owner answers what is asked of them, before silence is taken as acceptance. */
    public int answerWithin() {
        return answerWithin;
    }

    /** Working days for which a report is with the clerk before papers go to dispatch. */
    public int clearanceDays() {
        return clearanceDays;
    }

    /** Working days that printing and posting take before papers are public. */
    public int dispatchDays() {
        return dispatchDays;
    }

    /** Changes how long printing and posting take, in working days. */
    public void dispatchesIn(int days) {
        this.dispatchDays = days;
    }

    /** Whether a verified action waits for the next meeting to agree that it is closed. */
    public boolean meetingAgreesClosure() {
        return meetingAgreesClosure;
    }

    /** Where answers to mails about this body's business go. */
    public Optional<String> replyTo() {
        return Optional.ofNullable(replyTo);
    }

    /** Whether its chair, and not its clerk, grants more time. */
    public boolean chairGrantsTime() {
        return chairGrantsTime;
    }

    /** Months within which another body has to answer a recommendation, counted from the day it received notice. */
    public int responseMonths() {
        return responseMonths;
    }

    /** Changes who grants more time, and within how many months other bodies have to answer it. */
    public void followsUp(boolean chairGrantsTime, int responseMonths) {
        this.chairGrantsTime = chairGrantsTime;
        this.responseMonths = responseMonths;
    }

    /** Whether everybody may read its open resolutions without signing in. */
    public boolean publicRegister() {
        return publicRegister;
    }

    /** Opens its resolutions to everybody, or closes them again. */
    public void publishesRegister(boolean open) {
        this.publicRegister = open;
    }

    void isCalled(String newName, Nation newNation) {
        this.name = Objects.requireNonNull(newName);
        this.nation = Objects.requireNonNull(newNation);
    }

    /** Changes the body's rules. */
    public void decides(boolean meetingAgreesClosure, int answerWithin, int clearanceDays, String replyTo) {
        this.meetingAgreesClosure = meetingAgreesClosure;
        this.answerWithin = answerWithin;
        this.clearanceDays = clearanceDays;
        this.replyTo = replyTo;
    }
}
