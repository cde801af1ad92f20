package org.mattersarising.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

    @Embedded
    private Finding finding;

    @Embedded
    private Draft draft;

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
        this.finding = finding;
        this.draft = draft;
        this.status = ProposalStatus.PROPOSED;
    }

    /** What a clerk found that the reader did not. */
    static Proposal byHand(long documentId, int position, String minuteNumber, String wording) {
        return new Proposal(documentId, position, Finding.byHand(minuteNumber, wording), Draft.of(wording));
    }

    /** The same again, undecided, at the same place of the source. */
    Proposal copy() {
        return new Proposal(documentId, position, finding, draft);
    }

    /** What amended minutes do not have any more, to be decided with them. */
    Proposal goneFrom(long laterDocument, int last) {
        Finding gone = finding.toBeDecided().nowhere();
        return new Proposal(laterDocument, last, gone, draft).amends(id, Amendment.GONE);
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
        finding = finding.toBeDecided();
    }

    /**
     * Is due when another reading of its place says.
     *
     * @param again null where that reading found nothing there
     */
    void dueAsIn(Finding again) {
        finding = again == null ? finding : finding.dueAsIn(again);
    }

    /** Where it stands and as what, the same in every reading of the same text. */
    String place() {
        return finding.place();
    }

    /** Takes the words and the place of another in. */
    void takeOver(Proposal other) {
        finding = finding.together(other.finding);
    }

    /** Keeps what the clerk has entered so far; nothing of it is live. */
    void write(Draft draft) {
        this.draft = draft;
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
        finding = finding.toBeDecided();
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
        return finding.citation();
    }

    public Draft draft() {
        return draft;
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
        return finding.minuteNumber();
    }

    public String heading() {
        return finding.heading();
    }

    public String label() {
        return finding.label();
    }

    /** The words of the source, as they stand. */
    public String wording() {
        return finding.wording();
    }

    public Origin origin() {
        return finding.origin();
    }

    /** What the clause does, in the words of the reading format: {@code report_back}. */
    public String kind() {
        return finding.kind();
    }

    public boolean needsFollowup() {
        return finding.needsFollowup();
    }

    public String ownerRead() {
        return finding.owner();
    }

    public boolean ownerDoubtful() {
        return finding.ownerDoubtful();
    }

    public String dueRead() {
        return finding.due();
    }

    public Optional<LocalDate> dueDate() {
        return Optional.ofNullable(finding.dueDate());
    }

    /** First character of its place in the source text. */
    public int spanStart() {
        return finding.start();
    }

    /** One past the last character of its place in the source text. */
    public int spanEnd() {
        return finding.end();
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
