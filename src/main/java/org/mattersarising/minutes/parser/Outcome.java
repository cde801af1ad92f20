package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** What became of a task that was given earlier: "- COMPLETED", "Closed." behind it. Spec 15.12. */
final class Outcome {

    private static final String WORD = "(?:done|completed?|closed|actioned|discharged|cleared)";

    private static final Pattern ALONE = Pattern.compile("(?i)[\\W_]{0,6}" + WORD + "\\W{0,3}");

    private static final Pattern BEHIND =
            Pattern.compile("(?i)\\[x\\].*|.* [\u2013-] ?" + WORD + "(?:\\.?|[.,;] .*)|.*[\\[(]" + WORD + "[\\])]\\W*");

    private Outcome() {}

    /** Whether the sentence says no more than that the one before is done with. */
    static boolean alone(String sentence) {
        return sentence.length() < 24 && ALONE.matcher(sentence).matches();
    }

    /** Whether the task tells at its end, or by its tick, that it is done with. */
    static boolean closes(String task) {
        return BEHIND.matcher(task).matches();
    }
}
