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

    /** The same, with who acts and by when as another telling of it says, where this one does not. */
    InformalAction with(InformalAction again) {
        boolean who = owner == null && again.owner != null;
        boolean when = duePhrase == null && again.duePhrase != null;
        return new InformalAction(
                text,
                who ? again.owner : owner,
                who ? again.ownerConfidence : ownerConfidence,
                who ? again.ownerCandidates : ownerCandidates,
                when ? again.duePhrase : duePhrase,
                when ? again.dueDate : dueDate,
                span,
                found);
    }

    /** The same, due as what stands above it says, where it gives no time of its own. */
    InformalAction orBy(Due above) {
        return duePhrase != null || above.phrase() == null
                ? this
                : new InformalAction(
                        text, owner, ownerConfidence, ownerCandidates, above.phrase(), above.date(), span, found);
    }
}
