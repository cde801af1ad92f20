package org.mattersarising.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the reader found at one place of a document.
 *
 * @param needsFollowup whether it leaves somebody something to do
 * @param owner whom the text names or implies, or several to choose from, or an empty text
 * @param ownerDoubtful whether the text does not name the owner itself
 * @param due the words that say by when, or an empty text
 * @param dueDate the day that follows from them, or null
 * @param start the first character of that place
 * @param end one past its last character
 */
@Embeddable
record Finding(
        String minuteNumber,
        String heading,
        String label,
        String wording,
        @Enumerated(EnumType.STRING) @Column(length = 20) Proposal.Origin origin,
        String kind,
        boolean needsFollowup,
        @Column(name = "owner_read") String owner,
        boolean ownerDoubtful,
        @Column(name = "due_read") String due,
        LocalDate dueDate,
        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end) {

    /** What a clerk found that the reader did not, so that it stands nowhere in the text. */
    static Finding byHand(String minuteNumber, String wording) {
        return new Finding(
                minuteNumber, "", "", wording, Proposal.Origin.BY_HAND, "task", true, "", false, "", null, 0, 0);
    }

    /** The same, which leaves something to do whatever the reader made of it. */
    Finding toBeDecided() {
        return with(wording, true, start, end);
    }

    /** The same of another document, in whose text it stands nowhere. */
    Finding nowhere() {
        return with(wording, needsFollowup, 0, 0);
    }

    /** This and another beside it as one. */
    Finding together(Finding other) {
        return with(
                wording + "\n" + other.wording, needsFollowup, Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same, due when another reading of its place says. */
    Finding dueAsIn(Finding again) {
        return new Finding(
                minuteNumber,
                heading,
                label,
                wording,
                origin,
                kind,
                needsFollowup,
                owner,
                ownerDoubtful,
                again.due,
                again.dueDate,
                start,
                end);
    }

    /** Where it stands and as what, the same in every reading of the same text. */
    String place() {
        return origin + " " + start + " " + end;
    }

    private Finding with(String words, boolean toDo, int from, int to) {
        return new Finding(
                minuteNumber, heading, label, words, origin, kind, toDo, owner, ownerDoubtful, due, dueDate, from, to);
    }

    /** How the clause is cited: "112 (3)". */
    String citation() {
        return (minuteNumber + (label.isEmpty() ? "" : " (" + label + ")")).strip();
    }
}
