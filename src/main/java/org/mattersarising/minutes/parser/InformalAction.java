package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.List;

/**
 * A sentence of the narrative that commits somebody though it does not stand under a word of decision.
 *
 * @param ownerCandidates who could be meant where {@code owner} is {@code null}
 * @param dueDate the day that follows from {@code duePhrase}, or {@code null}
 */
public record InformalAction(
        String text,
        String owner,
        OwnerConfidence ownerConfidence,
        List<String> ownerCandidates,
        String duePhrase,
        LocalDate dueDate,
        Span span,
        Found found) {

    public InformalAction {
        ownerCandidates = List.copyOf(ownerCandidates);
    }

    /** The same, due by the phrase where it gives none of its own. */
    InformalAction orBy(String phrase) {
        return duePhrase != null || phrase == null
                ? this
                : new InformalAction(text, owner, ownerConfidence, ownerCandidates, phrase, dueDate, span, found);
    }
}
