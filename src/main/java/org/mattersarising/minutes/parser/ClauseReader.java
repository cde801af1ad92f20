package org.mattersarising.minutes.parser;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** The second pass: who, what and by when within one clause. */
final class ClauseReader {

    private static final java.util.regex.Pattern DECIDER = java.util.regex.Pattern.compile(
            "(?i)(?:the |this |that )*(?:[\\w'&-]+ ){0,6}?(?:board|committee|council|cabinet|panel|trustees|governors|members|commission|executive|forum)");

    private final DueReader due;

    ClauseReader(LocalDate meeting, LocalDate next, Predicate<LocalDate> workingDay) {
        this.due = new DueReader(meeting, next, workingDay);
    }

    /** Reads a clause; the presenters of its item are those who may be meant where it names nobody. */
    Clause read(String label, Passage passage, String stem, String word, List<String> presenters, Found found) {
        String text = passage.text();
        String named = OwnerReader.read(text);
        String asked = stem == null ? null : OwnerReader.read(stem);
        // "That the Board:" names who decides, not who acts.
        asked = asked != null && DECIDER.matcher(asked).matches() ? null : asked;
        named = asked != null ? asked : named;
        boolean todo = asked != null && ClauseClassifier.needsFollowup(stem, word, true)
                || ClauseClassifier.needsFollowup(text, word, named != null);
        Due when = due.read(text);
        ClauseKind kind = ClauseClassifier.kind(text, word, when.recurs(), todo);
        Owner owner = !todo ? Owner.NONE : named != null ? Owner.explicit(named) : Owner.among(presenters);
        return new Clause(
                label,
                text,
                kind,
                todo,
                owner.name(),
                owner.confidence(),
                owner.candidates(),
                when.phrase(),
                when.date(),
                when.recurs(),
                passage.span(),
                found);
    }

    /** By when a text is to be done. */
    Due due(String text) {
        return due.read(text);
    }

    /** Reads a sentence that commits somebody. */
    InformalAction informal(Passage passage, String owner, List<String> presenters, Found found) {
        String text = passage.text();
        String named = owner != null ? owner : OwnerReader.read(text);
        Due when = due.read(text);
        Owner who = named != null ? Owner.explicit(named) : Owner.among(presenters);
        String phrase = when.phrase() != null ? when.phrase() : when.recurs();
        return new InformalAction(
                text, who.name(), who.confidence(), who.candidates(), phrase, when.date(), passage.span(), found);
    }
}
