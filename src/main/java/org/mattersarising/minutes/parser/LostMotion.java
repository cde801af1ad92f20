package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** Tells where a motion fell: its own sentence says so, one behind it, or the next paragraph. */
final class LostMotion {

    /** Sentences within which it is said how the vote went. */
    private static final int REACH = 4;

    private static final Pattern WON =
            Pattern.compile("(?i)\\b(?:motion|resolution)\\b.{0,20}\\b(?:passed|carried)\\b");

    /** A longer paragraph speaks of something else. */
    private static final int LONGEST = 200;

    /** "Failed with a motion by A and a second by B": still of the motion in front. */
    private static final String FAILED = "Failed ";

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
            if (j > i && Motion.content(text) >= 0 && !text.startsWith(FAILED)) {
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

    /** Whether the block, or a short one behind it, says that it fell. */
    static boolean near(List<Block> blocks, int at) {
        String text = blocks.get(at).text();
        String behind = at + 1 < blocks.size() ? blocks.get(at + 1).text() : "";
        return ImpliedDecision.lost(behind.length() < LONGEST ? text + " " + behind : text);
    }

    /** Whether what stands behind a list of what was moved says that it fell, before anything else begins. */
    static boolean behind(List<Block> blocks, int from) {
        for (int i = from; i < Math.min(blocks.size(), from + REACH); i++) {
            String text = blocks.get(i).text();
            boolean next =
                    blocks.get(i).heading() > 0 || text.endsWith(":") || Motion.opens(text) || DecisionWord.opens(text);
            if (next || WON.matcher(text).find()) {
                return false;
            }
            if (text.length() < LONGEST && ImpliedDecision.lost(text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMotion(String text) {
        return Motion.content(text) >= 0 || ImpliedDecision.ownMotion(text);
    }
}
