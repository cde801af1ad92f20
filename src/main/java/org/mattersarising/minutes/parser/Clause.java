package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.List;

/**
 * One clause of a resolution: the unit that is read, classified and confirmed.
 *
 * @param label "1", nested "2.i", or {@code null} where the clause stands alone
 * @param text the clause as it stands, markup removed and white space folded
 * @param needsFollowup whether it leaves somebody something to do
 * @param owner the person, post or body that acts, or {@code null}
 * @param ownerCandidates who could be meant where {@code owner} is {@code null}, in the order of the text
 * @param duePhrase the words that say by when, or {@code null}
 * @param dueDate the day that follows from them and the meeting's date, or {@code null} where none follows
 * @param recurs the words that say how often, or {@code null}
 * @param found {@code STATED} under a word of decision, {@code IMPLIED} where only the wording decides
 */
public record Clause(
        String label,
        String text,
        ClauseKind kind,
        boolean needsFollowup,
        String owner,
        OwnerConfidence ownerConfidence,
        List<String> ownerCandidates,
        String duePhrase,
        LocalDate dueDate,
        String recurs,
        Span span,
        Found found) {

    public Clause {
        ownerCandidates = List.copyOf(ownerCandidates);
    }

    /** The same clause, due as a sentence beside it says. */
    Clause by(Due beside) {
        return beside.phrase() == null
                ? this
                : new Clause(
                        label,
                        text,
                        kind,
                        needsFollowup,
                        owner,
                        ownerConfidence,
                        ownerCandidates,
                        beside.phrase(),
                        beside.date(),
                        recurs,
                        span,
                        found);
    }

    /** The same clause, left to the owner. */
    Clause ownedBy(String name) {
        ClauseKind task = needsFollowup ? kind : ClauseKind.TASK;
        return new Clause(
                label,
                text,
                task,
                true,
                name,
                OwnerConfidence.EXPLICIT,
                List.of(),
                duePhrase,
                dueDate,
                recurs,
                span,
                found);
    }
}
