package org.mattersarising.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.mattersarising.people.PersonId;

/** One mail: waiting, sent, failed or no longer wanted. */
@Entity
public class OutboxMessage {

    /** How far a mail is. */
    public enum Status {
        WAITING,
        SENT,
        FAILED,
        DROPPED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String messageId;

    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private NoticeKind kind;

    private PersonId recipientId;
    private String about;
    private String subject;

    private String words;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private Status status;

    private Instant writtenAt;
    private Instant dueAt;
    private int attempts;
    private Instant claimedUntil;
    private Instant sentAt;
    private String sentTo;
    private String problem;

    protected OutboxMessage() {}

    OutboxMessage(String messageId, Notice notice, String subject, String words, Instant now) {
        this.messageId = messageId;
        this.kind = notice.kind();
        this.recipientId = notice.to();
        this.about = notice.about();
        this.subject = subject;
        this.words = words;
        this.status = Status.WAITING;
        this.writtenAt = now;
        this.dueAt = now;
    }

    public long id() {
        return id;
    }

    public NoticeKind kind() {
        return kind;
    }

    public PersonId recipient() {
        return recipientId;
    }

    public String about() {
        return about;
    }

    public String subject() {
        return subject;
    }

    public String words() {
        return words;
    }

    public Status status() {
        return status;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
