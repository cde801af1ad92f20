package org.mattersarising.minutes.parser;

import java.util.List;

/** Tells where a motion fell: its own sentence says so, one behind it, or the next paragraph. */
final class LostMotion {

    /** Sentences within which it is said how the vote went. */
    private static final int REACH = 4;

    /** A longer paragraph speaks of something else. */
    private static final int LONGEST = 200;

    private LostMotion() {}

    /**
     * @param sentences of the block
     * @param i the sentence
     * @param at the block
     */
    static boolean is(List<Passage> sentences, int i, List<Block> blocks, int at) {
        String first = sentences.get(i).text();
        if (!isMotion(first)) {
            return ImpliedDecision.lost(first);
        }
        for (int j = i; j < Math.min(sentences.size(), i + REACH); j++) {
            String text = sentences.get(j).text();
            if (j > i && Motion.content(text) >= 0) {
                return false;
            }
            if (ImpliedDecision.lost(text)) {
                return true;
            }
        }
        if (i + REACH < sentences.size() || at + 1 >= blocks.size()) {
            return false;
        }
        String behind = blocks.get(at + 1).text();
        return behind.length() < LONGEST && !isMotion(behind) && ImpliedDecision.lost(behind);
    }

    private static boolean isMotion(String text) {
        return Motion.content(text) >= 0 || ImpliedDecision.ownMotion(text);
    }
}
