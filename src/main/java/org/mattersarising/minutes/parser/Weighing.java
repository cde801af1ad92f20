package org.mattersarising.minutes.parser;

/**
 * What a sentence of informal minutes does of which no rule knows the form. A formal record says its decisions under their
 * word, and needs no guess. Spec 16.22, 16.24.
 */
final class Weighing {

    private Weighing() {}

    /**
     * @param next the sentence behind it, or an empty text
     * @param listed whether it is an entry of a list
     */
    static Signs.Verdict of(String sentence, String next, boolean listed) {
        boolean asks = OpenTask.needs(sentence) || listed && OpenTask.isImperative(sentence);
        Signs.Verdict verdict = asks ? Signs.Verdict.ASKS : Signs.of(sentence);
        return verdict == Signs.Verdict.NOTHING || isTelling(sentence, next) ? Signs.Verdict.NOTHING : verdict;
    }

    /** Whether a rule knows that the sentence only tells, or the next one says what became of it. */
    private static boolean isTelling(String sentence, String next) {
        return NoTask.is(sentence)
                || NoTask.told(sentence) >= 0
                || ImpliedDecision.earlier(sentence)
                || DecisionWord.isReason(sentence)
                || ImpliedDecision.takesUp(next)
                || ImpliedDecision.verdict(next)
                || MoversBehind.is(next)
                || ActionMark.length(next) > 0;
    }
}
