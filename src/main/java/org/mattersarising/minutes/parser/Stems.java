package org.mattersarising.minutes.parser;

/**
 * Letters of which a pattern needs some: a sentence that holds none of them need not be matched with it. To look for letters
 * costs a hundredth of matching, and most sentences hold none. They must cover all that the pattern finds.
 */
record Stems(String... letters) {

    /** @param letters set apart by strokes: "greed|pprov" */
    static Stems of(String letters) {
        return new Stems(letters.split("\\|"));
    }

    boolean in(String sentence) {
        for (String some : letters) {
            if (sentence.contains(some)) {
                return true;
            }
        }
        return false;
    }
}
