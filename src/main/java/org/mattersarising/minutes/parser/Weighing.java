package org.mattersarising.minutes.parser;

/**
 * What a sentence of informal minutes does of which no rule knows the form. A formal record says its decisions under their
 * word, and needs no guess. Spec 16.22, 16.24.
 */
final class Weighing {

    private Weighing() {}

    /**
     * Whether the sentence leaves a task that names nobody.
     *
     * @param next the sentence behind it, or an empty text
     * @param listed whether it is an entry of a list
     */
    static boolean asks(String sentence, String next, boolean listed) {
        return (OpenTask.needs(sentence) || listed && Imperative.inList(sentence)) && !isTelling(sentence, next);
    }

    /** Whether the sentence decides something, by the signs in it. */
    static boolean decides(String sentence, String next) {
        return Signs.decides(sentence) && !isTelling(sentence, next);
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
