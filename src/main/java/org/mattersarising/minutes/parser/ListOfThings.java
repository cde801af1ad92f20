package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A list that only names what its stem decides: "to take in charge the following roads:" over their names. The stem is the
 * clause, with the list. Spec 16.51.
 */
final class ListOfThings {

    private static final Pattern STEM = Pattern.compile(
            "(?s).*(?:\\b(?:[Tt]o|TO) [a-z]{3,}|\\bbe [a-z]+(?:ed|en|de|id)|^[Tt]he following [\\w ]{3,40} (?:was|were) [a-z]+ed)\\b.*(?<!subject to |with )(?:\\bthe following|\\bThe following|\\bas follows)\\b.{0,120}[:\u2013-]*\\s*");

    /** What tells that an entry is a clause of its own. */
    private static final Pattern CLAUSE = Pattern.compile(
            "^(?:[Tt]o|[Tt]hat|THAT)\\b|\\b(?:be|is|are|was|were|will|would|shall|should|has|have|must)\\b|\\b(?i:support(?:ed)?|object(?:ion)?s?|approved?|refused?|granted|no comments?|noted)\\W*$");

    /** A longer entry tells something. */
    private static final int LONGEST = 120;

    /** "The following grants were approved:" */
    private static final Pattern TOLD = Pattern.compile(
            "The following (?:[\\w'\u2019-]+ ){1,5}(?:were|was|have been) (?:[a-z]+ly )?(?:approved|agreed|awarded|granted|adopted|appointed|elected|accepted|signed)(?: for payment)?:?");

    private ListOfThings() {}

    /** Whether the words are the stem of what was approved, in a sentence of its own. */
    static boolean isTold(String stem) {
        return stem.startsWith("The following ") && TOLD.matcher(stem).matches();
    }

    static boolean is(String stem, List<DecisionList.Entry> entries) {
        return !entries.isEmpty()
                && STEM.matcher(stem).matches()
                && entries.stream().map(entry -> entry.passage().text()).allMatch(ListOfThings::isThing);
    }

    /** The stem with its list. */
    static Passage whole(Passage stem, List<DecisionList.Entry> entries) {
        return stem.upTo(entries.get(entries.size() - 1).passage());
    }

    private static boolean isThing(String entry) {
        String first = entry.split("\\W", 2)[0];
        return entry.length() < LONGEST
                && !CLAUSE.matcher(entry).find()
                && !(Deeds.is(first) && entry.contains(" "))
                && VerbKind.of(first.toLowerCase(Locale.ROOT)) == null;
    }
}
