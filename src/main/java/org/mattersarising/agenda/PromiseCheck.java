package org.mattersarising.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Shortened;

/** What became of a promise when the agenda of its meeting was read. */
@Entity
public class PromiseCheck {

    /** What became of it. */
    public enum Verdict {
        KEPT("On the agenda", "green"),
        ELSEWHERE("Found elsewhere", "orange"),
        MISSING("Missing", "red");

        private final String title;
        private final String colour;

        Verdict(String title, String colour) {
            this.title = title;
            this.colour = colour;
        }

        public String title() {
            return title;
        }

        /** Of its tag; the title says it, the colour only helps. */
        public String colour() {
            return colour;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long entryId;
    private MeetingId meetingId;

    @Enumerated(EnumType.STRING)
    @Column(length = 12)
    private Verdict verdict;

    private String item;
    private String reason;
    private String confirmedBy;
    private Instant confirmedAt;

    protected PromiseCheck() {}

    PromiseCheck(long entry, MeetingId meeting) {
        this.entryId = entry;
        this.meetingId = meeting;
    }

    void finds(Verdict verdict, String item, String reason) {
        this.verdict = verdict;
        this.item = item.length() <= 430 ? item : item.substring(0, 430);
        this.reason = Shortened.to(reason, 600);
    }

    void confirm(Actor by, Instant at) {
        this.confirmedBy = by.key();
        this.confirmedAt = at;
    }

    public long id() {
        return id;
    }

    public long entry() {
        return entryId;
    }

    public MeetingId meeting() {
        return meetingId;
    }

    public Verdict verdict() {
        return verdict;
    }

    /** The item or the entry that was found, or an empty text. */
    public String item() {
        return item;
    }

    /** Why, in words. */
    public String reason() {
        return reason;
    }

    public boolean confirmed() {
        return confirmedBy != null;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
