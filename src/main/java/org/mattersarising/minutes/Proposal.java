package org.mattersarising.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;

/** Something the reader found that may leave somebody something to do, with what the clerk has made of it so far. */
@Entity
public class Proposal {

    /** Where in the minutes it stands. */
    public enum Origin {
        RESOLUTION("Resolution"),
        INFORMAL("Asked for in the discussion"),
        TABLE("Action table"),
        BY_HAND("Added by hand");

        private final String title;

        Origin(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long documentId;
    private int position;
    private String minuteNumber;
    private String heading;
    private String label;
    private String wording;

    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private Origin origin;

    private String kind;
    private boolean needsFollowup;
    private String ownerRead;
    private boolean ownerDoubtful;
    private String dueRead;
    private LocalDate dueDate;
    private int spanStart;
    private int spanEnd;
    private String title;
    private String ownerDraft;
    private String dueDraft;
    private String priorityDraft;
    private String exemptDraft;
    private String publicDraft;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private ProposalStatus status;

    private String reason;
    private String decidedBy;
    private Instant decidedAt;
    private Long formerId;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Amendment amendment;

    protected Proposal() {}

    Proposal(long documentId, int position, Finding finding, Draft draft) {
        this.documentId = documentId;
        this.position = position;
        this.minuteNumber = finding.minuteNumber();
        this.heading = finding.heading();
        this.label = finding.label();
        this.wording = finding.wording();
        this.origin = finding.origin();
        this.kind = finding.kind();
        this.needsFollowup = finding.needsFollowup();
        this.ownerRead = finding.owner();
        this.ownerDoubtful = finding.ownerDoubtful();
        this.dueRead = finding.due();
        this.dueDate = finding.dueDate();
        this.spanStart = finding.start();
        this.spanEnd = finding.end();
        this.status = ProposalStatus.PROPOSED;
        write(draft);
    }

    /** What a clerk found that the reader did not. */
    static Proposal byHand(long documentId, int position, String minuteNumber, String wording) {
        Finding finding =
                new Finding(minuteNumber, "", "", wording, Origin.BY_HAND, "task", true, "", false, "", null, 0, 0);
        return new Proposal(documentId, position, finding, new Draft(wording, "", "", "NORMAL", "", ""));
    }

    /** The same again, undecided, at the same place of the source. */
    Proposal copy() {
        return again(documentId, position, needsFollowup, spanStart, spanEnd);
    }

    /** What amended minutes do not have any more, to be decided with them. */
    Proposal goneFrom(long laterDocument, int last) {
        return again(laterDocument, last, true, 0, 0).amends(id, Amendment.GONE);
    }

    private Proposal again(long document, int at, boolean toDo, int start, int end) {
        Finding same = new Finding(
                minuteNumber,
                heading,
                label,
                wording,
                origin,
                kind,
                toDo,
                ownerRead,
                ownerDoubtful,
                dueRead,
                dueDate,
                start,
                end);
        return new Proposal(document, at, same, draft());
    }

    /**
     * Says what it goes back to in the version before.
     *
     * @param former the number of the proposal there, or null
     */
    Proposal amends(Long former, Amendment how) {
        this.formerId = former;
        this.amendment = how;
        return this;
    }

    /** Must be decided again, because the words that led to an action changed, whatever the reader makes of the new ones. */
    void mustBeDecided() {
        needsFollowup = true;
    }

    /** Takes the words and the place of another in. */
    void takeOver(Proposal other) {
        wording = wording + "\n" + other.wording;
        spanStart = Math.min(spanStart, other.spanStart);
        spanEnd = Math.max(spanEnd, other.spanEnd);
    }

    /** Keeps what the clerk has entered so far; nothing of it is live. */
    void write(Draft draft) {
        this.title = draft.title();
        this.ownerDraft = draft.owner();
        this.dueDraft = draft.due();
        this.priorityDraft = draft.priority();
        this.exemptDraft = draft.exempt();
        this.publicDraft = draft.publicText();
    }

    void confirm(Actor by, Instant at) {
        decide(ProposalStatus.CONFIRMED, null, by, at);
    }

    void setAside(String why, Actor by, Instant at) {
        decide(ProposalStatus.SET_ASIDE, why, by, at);
    }

    /** What the version before led to stands, so that nothing more becomes of this one. */
    void stands(Long former, String why, Actor by, Instant at) {
        formerId = former;
        decide(ProposalStatus.STANDS, why, by, at);
    }

    /** Leaves it to a later version of the minutes. */
    void leaveToLater(Actor by, Instant at) {
        decide(ProposalStatus.REPLACED, null, by, at);
    }

    /** Takes it up: after it was set aside, or where the reader saw nothing to do in it. */
    void takeUp() {
        if (status != ProposalStatus.PROPOSED && status != ProposalStatus.SET_ASIDE) {
            throw new Refused("Somebody else has decided " + citation() + " already; see below what they decided.");
        }
        status = ProposalStatus.PROPOSED;
        needsFollowup = true;
        reason = null;
        decidedBy = null;
        decidedAt = null;
    }

    private void decide(ProposalStatus decision, String why, Actor by, Instant at) {
        if (status != ProposalStatus.PROPOSED) {
            throw new Refused("Somebody else has decided " + citation() + " already; see below what they decided.");
        }
        status = decision;
        reason = why;
        decidedBy = by.key();
        decidedAt = at;
    }

    /** How the clause is cited: "112 (3)". */
    public String citation() {
        return (minuteNumber + (label.isEmpty() ? "" : " (" + label + ")")).strip();
    }

    public Draft draft() {
        return new Draft(title, ownerDraft, dueDraft, priorityDraft, exemptDraft, publicDraft);
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public long documentId() {
        return documentId;
    }

    public String minuteNumber() {
        return minuteNumber;
    }

    public String heading() {
        return heading;
    }

    public String label() {
        return label;
    }

    /** The words of the source, as they stand. */
    public String wording() {
        return wording;
    }

    public Origin origin() {
        return origin;
    }

    /** What the clause does, in the words of the reading format: {@code report_back}. */
    public String kind() {
        return kind;
    }

    public boolean needsFollowup() {
        return needsFollowup;
    }

    public String ownerRead() {
        return ownerRead;
    }

    public boolean ownerDoubtful() {
        return ownerDoubtful;
    }

    public String dueRead() {
        return dueRead;
    }

    public Optional<LocalDate> dueDate() {
        return Optional.ofNullable(dueDate);
    }

    /** First character of its place in the source text. */
    public int spanStart() {
        return spanStart;
    }

    /** One past the last character of its place in the source text. */
    public int spanEnd() {
        return spanEnd;
    }

    public ProposalStatus status() {
        return status;
    }

    /** The number of the proposal that it goes back to, read from the version of the minutes before. */
    public Optional<Long> former() {
        return Optional.ofNullable(formerId);
    }

    /** How it differs from the version of the minutes before; nothing where it does not, or there is none. */
    public Optional<Amendment> amendment() {
        return Optional.ofNullable(amendment);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<Actor> decidedBy() {
        return Optional.ofNullable(decidedBy).map(Actor::new);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }
}
