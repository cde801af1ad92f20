package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How it was voted stands behind a decision and is no part of it. Spec 4.7. */
final class VoteTail {

    /** "(proposed by A Ford, seconded by B Hill)" behind a decision. */
    private static final Pattern BRACKET = Pattern.compile(
            "\\s*[(\\[](?=[^()\\[\\]]{0,240}\\b(?i:proposed|seconded|moved|proposer|seconder|unanimous(?:ly)?|abstain(?:ed|ing)?|abstentions?|in"
                    + " favour|in favor|carried|votes?|voted|voting|prop|for \\d+|against"
                    + " \\d+)\\b)[^()\\[\\]]{0,400}[)\\]]");

    /** "Carried.", "All in favour": a sentence about the vote behind a decision. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;:)\u201d\"'\u2019]"
            + " |^)(?:Proposed|Proposer|PROPOSED|Moved|MOVED|Mover|Seconded|SECONDED|Seconder|Carried|CARRIED|Vote|VOTE|Voting|Votes|All"
            + " (?:were )?in favou?r|All agreed|All in agreement|The"
            + " motion|Motion|MOTION|Unanimous|UNANIMOUS|Passed|PASSED|Ayes|AYES|In favou?r|On a show of hands|Upon being"
            + " put|Roll call|Aye:|For: ?\\d|With \\w+ abstention|There w(?:as|ere) \\w+ abstention)\\b(?!"
            + " (?:to|be|that|the)\\b)");

    /** "\u2013 K. MARSH SECONDED: B. FORD": who moved and seconded, behind what was moved. */
    private static final Pattern MOVERS =
            Pattern.compile(" [\u2013-] (?:[A-Z]\\.? ?)?[A-Z][A-Za-z'\u2019-]+ {1,3}SECONDED:");

    private VoteTail() {}

    /** The passage without the vote. */
    static Passage cut(Passage passage) {
        String text = passage.text();
        int end = text.length();
        // "Proposed by A, that ..." opens the decision; only what stands behind it can be its tail.
        int from = Math.max(0, Motion.content(text));
        if (from == end) {
            if (Motion.opens(text)) {
                return passage;
            }
            from = 0;
        }
        Matcher bracket = BRACKET.matcher(text);
        if (bracket.find(from) && bracket.start() > 10) {
            end = bracket.start();
        }
        Matcher movers = text.contains("SECONDED:") ? MOVERS.matcher(text) : null;
        if (movers != null && movers.find(from) && movers.start() > 10) {
            end = Math.min(end, movers.start());
        }
        Matcher sentence = SENTENCE.matcher(text);
        if (sentence.find(from) && sentence.start() > 10) {
            end = Math.min(end, sentence.start());
        }
        return end == text.length() ? passage : passage.part(0, end);
    }
}
