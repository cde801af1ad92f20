package org.mattersarising.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.mattersarising.people.PersonId;

/**
 * One notice on its way to one person. It keeps facts until it is sent, and from then on what was sent.
 *
 * <p>A node that is to send it claims it for a while. Whatever is then recorded is recorded under that claim, so that a node which was thought
 * dead cannot overwrite what another has done since.
 */
@Entity
public class OutboxMessage {

    private static final int LONGEST_PROBLEM = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String messageId;
    private String mailId;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private NoticeKind kind;

    private boolean atOnce;
    private PersonId recipientId;
    private String about;
    private Long boardId;

    @Embedded
    private Facts facts;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private MailStatus status;

    private Instant writtenAt;
    private Instant dueAt;
    private int attempts;
    private Instant firstTriedAt;
    private String claimedBy;
    private Instant claimedUntil;
    private boolean maybeTwice;
    private Instant sentAt;
    private String sentTo;
    private String subject;

    private String mailText;

    private String problem;

    protected OutboxMessage() {}

    OutboxMessage(String messageId, Notice notice, Instant now, Instant dueAt) {
        this.messageId = messageId;
        this.kind = notice.kind();
        this.atOnce = notice.kind().atOnce();
        this.recipientId = notice.to();
        this.about = notice.about();
        this.facts = Facts.of(notice);
        this.boardId = notice.board();
        this.status = MailStatus.WAITING;
        this.writtenAt = now;
        this.dueAt = dueAt;
    }

    public long id() {
        return id;
    }

    /** The Message-ID under which it travels when it travels alone; the same at every attempt. */
    String messageId() {
        return messageId;
    }

    /** The Message-ID of the mail it was put in, once that is settled. */
    Optional<String> mailId() {
        return Optional.ofNullable(mailId);
    }

    public NoticeKind kind() {
        return kind;
    }

    boolean atOnce() {
        return atOnce;
    }

    public PersonId recipient() {
        return recipientId;
    }

    public String about() {
        return about;
    }

    Facts facts() {
        return facts;
    }

    public boolean exempt() {
        return facts.exempt();
    }

    /** The number of the board whose business it is. */
    public Optional<Long> board() {
        return Optional.ofNullable(boardId);
    }

    public MailStatus status() {
        return status;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    /** When it is to be sent, or was last to be. */
    public Instant dueAt() {
        return dueAt;
    }

    public int attempts() {
        return attempts;
    }

    /** Whether a node stopped between handing it to the mail server and recording that. */
    public boolean maybeTwice() {
        return maybeTwice;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public Optional<String> sentTo() {
        return Optional.ofNullable(sentTo);
    }

    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** The text as it was sent. */
    public Optional<String> text() {
        return Optional.ofNullable(mailText);
    }

    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    boolean wasTried() {
        return attempts > 0 || maybeTwice;
    }

    boolean isClaimedBy(String claim) {
        return claim.equals(claimedBy);
    }

    void claim(String claim, Instant until) {
        // An earlier claim that ran out without a word: its node may have died after the mail server took the mail.
        if (claimedBy != null) {
            maybeTwice = true;
        }
        this.claimedBy = claim;
        this.claimedUntil = until;
    }

    void putInto(String mailId) {
        this.mailId = mailId;
    }

    /** Gives the claim back. What was tried as one mail stays one; what was not may yet travel with others. */
    void release() {
        claimedBy = null;
        claimedUntil = null;
        if (!wasTried()) {
            mailId = null;
        }
    }

    void sent(String address, Letter letter, Instant at) {
        this.attempts++;
        release();
        this.status = MailStatus.SENT;
        this.sentAt = at;
        this.sentTo = address;
        this.subject = letter.subject();
        this.mailText = letter.kept();
        this.problem = null;
    }

    /** Notes that the mail server could not be spoken to, which is not this mail's fault and counts as no attempt. */
    void heldUp(String why, Instant now) {
        release();
        tried(now);
        problem(why);
    }

    void deferred(String why, Instant now) {
        this.attempts++;
        release();
        tried(now);
        this.dueAt = now.plus(BackOff.after(attempts));
        problem(why);
    }

    boolean triedSinceBefore(Instant instant) {
        return firstTriedAt != null && firstTriedAt.isBefore(instant);
    }

    void failed(String why, Instant now) {
        release();
        this.status = MailStatus.FAILED;
        this.dueAt = now;
        problem(why);
    }

    /** Came back after it was sent; when and to whom it was sent stays. */
    void bounced(String why) {
        this.status = MailStatus.BOUNCED;
        problem(why);
    }

    void dropped(String why, Instant now) {
        release();
        this.status = MailStatus.DROPPED;
        this.dueAt = now;
        problem(why);
    }

    void dueAt(Instant at) {
        this.dueAt = at;
    }

    /**
     * Back to waiting, as if new and to leave at once.
     *
     * @param freshMessageId taken where it was sent before: a mail system may hide what bears an id it has seen
     */
    void again(Instant now, String freshMessageId) {
        if (status == MailStatus.SENT || status == MailStatus.BOUNCED) {
            this.messageId = freshMessageId;
        }
        this.status = MailStatus.WAITING;
        this.dueAt = now;
        this.atOnce = true;
        this.attempts = 0;
        this.firstTriedAt = null;
        this.mailId = null;
        this.problem = null;
    }

    private void tried(Instant now) {
        if (firstTriedAt == null) {
            firstTriedAt = now;
        }
    }

    private void problem(String why) {
        this.problem = PlainLine.of(why, LONGEST_PROBLEM);
    }
}
