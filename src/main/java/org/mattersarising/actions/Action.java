package org.mattersarising.actions;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.annotations.NaturalId;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PostId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;

/** Something a board left somebody to do. Only {@link ActionLog} moves it. */
@Entity
public class Action {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @NaturalId
    private Reference reference;

    private BodyId bodyId;
    private MeetingId meetingId;
    private String citation;
    private Long clauseId;
    private String title;
    private String wording;

    private PersonId ownerId;
    private PostId ownerPostId;
    private PersonId delegateId;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    @Column(length = 24)
    private ActionStatus status;

    private LocalDate agreedOn;

    @Embedded
    private DueDate due;

    private LocalDate completedOn;
    private LocalDate endedOn;
    private Integer exemptParagraph;
    private String publicText;

    @Embedded
    private Recommendation recommendation;

    protected Action() {}

    Action(Reference reference, Asked asked, LocalDate today) {
        this.reference = reference;
        this.bodyId = asked.body();
        this.meetingId = asked.meeting();
        this.citation = asked.citation();
        this.clauseId = asked.clause();
        this.title = asked.title();
        this.wording = asked.wording();
        this.ownerId = asked.owner();
        this.priority = asked.priority();
        this.status = ActionStatus.OFFERED;
        this.agreedOn = today;
        this.due = DueDate.of(asked);
        this.exemptParagraph = asked.exemptParagraph();
        this.publicText = asked.publicText();
        this.ownerPostId = asked.ownerPost();
        this.recommendation = asked.recommendedTo().isEmpty() ? null : new Recommendation(asked.recommendedTo());
    }

    void isWorded(String words) {
        this.wording = Objects.requireNonNull(words);
    }

    /** Makes a move that changes no more than the status, or nothing but what the history says. */
    ActionEvent make(ActionMove move, Actor by, String why, LocalDate today) {
        if (!possible(move)) {
            throw new ActionRefused(reference, status, move);
        }
        status = move.after(status);
        if (move == ActionMove.REPORT_COMPLETE) {
            completedOn = today;
            due = due.wanting(null);
        } else if (status == ActionStatus.IN_HAND) {
            completedOn = null;
        }
        if (!status.open()) {
            endedOn = today;
        }
        return new ActionEvent(reference, move, by, why);
    }

    /** Whether a move can be made as things stand: what answers something, only while there is something to answer. */
    public boolean allows(ActionMove move) {
        return possible(move) && (!move.answersMoreTime() || due.wanted() != null);
    }

    private boolean possible(ActionMove move) {
        boolean recommended = recommendation != null;
        return move.possibleIn(status)
                && (move != ActionMove.RECOMMEND || !recommended)
                && (!move.ofRecommendation() || recommended && recommendation.allows(move));
    }

    void delegateTo(PersonId person) {
        this.delegateId = person.equals(ownerId) ? null : person;
    }

    void handOverTo(PersonId person, PostId post) {
        this.ownerId = person;
        this.ownerPostId = post;
        this.delegateId = null;
    }

    void recommendTo(String body) {
        this.recommendation = new Recommendation(body);
    }

    void notified(LocalDate on, LocalDate due) {
        recommendation.notified(on, due);
    }

    void answered(Recommendation.Outcome outcome, String why, LocalDate on) {
        recommendation.answered(outcome, why, on);
    }

    void notAnswered(LocalDate on) {
        recommendation.notAnswered(on);
    }

    void wants(LocalDate day) {
        due = due.wanting(day);
    }

    void isDue(LocalDate day, String rule, MeetingId meeting) {
        due = due.changedTo(day, rule, meeting);
    }

    /** Goes where its meeting goes. */
    void goesWith(MeetingId meeting, LocalDate day, String rule) {
        due = due.gone(meeting, day, rule);
    }

    public int version() {
        return version;
    }

    public Reference reference() {
        return reference;
    }

    public BodyId body() {
        return bodyId;
    }

    /** The meeting that asked for it. */
    public Optional<MeetingId> meeting() {
        return Optional.ofNullable(meetingId);
    }

    /** Where it stands in the minutes, such as "112 (3)"; may be empty. */
    public String citation() {
        return citation;
    }

    /** The number of the confirmed clause from which it came. */
    public Optional<Long> clause() {
        return Optional.ofNullable(clauseId);
    }

    /** One line. Never to be shown outside the service where the action is {@link #exempt()}. */
    public String title() {
        return title;
    }

    /** The words of the minutes. Never to be shown outside the service where the action is {@link #exempt()}. */
    public String wording() {
        return wording;
    }

    public PersonId owner() {
        return ownerId;
    }

    /** The post with which it lies: whoever takes that takes it on. */
    public Optional<PostId> ownerPost() {
        return Optional.ofNullable(ownerPostId);
    }

    /** What makes it a recommendation to another body, where it is one. */
    public Optional<Recommendation> recommendation() {
        return Optional.ofNullable(recommendation);
    }

    /** Who works on it in the owner's place. */
    public Optional<PersonId> delegate() {
        return Optional.ofNullable(delegateId);
    }

    /** Who works on it: the one to whom it was delegated, otherwise the owner. */
    public PersonId doer() {
        return delegateId == null ? ownerId : delegateId;
    }

    public Priority priority() {
        return priority;
    }

    public ActionStatus status() {
        return status;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    /** The last day on which it is in time. */
    public LocalDate dueOn() {
        return due.lastDay();
    }

    public LocalDate originalDueOn() {
        return due.original();
    }

    /** Why it is due then, in words. */
    public String dueRule() {
        return due.rule();
    }

    /** The meeting to which it is bound. */
    public Optional<MeetingId> dueMeeting() {
        return Optional.ofNullable(due.meeting());
    }

    /** The later due date that was asked for and not yet answered. */
    public Optional<LocalDate> wantedDueOn() {
        return Optional.ofNullable(due.wanted());
    }

    /** How often the due date was put back. */
    public int extensions() {
        return due.extensions();
    }

    /** The day on which it was last reported complete. */
    public Optional<LocalDate> completedOn() {
        return Optional.ofNullable(completedOn);
    }

    /** The day on which it was closed, withdrawn or superseded. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public boolean exempt() {
        return exemptParagraph != null;
    }

    /** The paragraph of Schedule 12A under which it is exempt. */
    public Optional<Integer> exemptParagraph() {
        return Optional.ofNullable(exemptParagraph);
    }

    /** What may be said of it in public: the title, or for an exempt action its confirmed public text, which may be empty. */
    public String publicTitle() {
        return exempt() ? publicText : title;
    }

    /** Whether it is still to be done on a day after its due date. A completed action is never overdue. */
    public boolean isOverdue(LocalDate today) {
        return daysOverdue(today) > 0;
    }

    /** Whole days past the due date while it is still to be done, otherwise zero. */
    public int daysOverdue(LocalDate today) {
        return status.toBeDone() ? due.daysPassedBy(today) : 0;
    }

    /** Days by which it was reported complete after its due date; kept for ever. */
    public int daysLate() {
        return completedOn == null ? 0 : due.daysPassedBy(completedOn);
    }
}
