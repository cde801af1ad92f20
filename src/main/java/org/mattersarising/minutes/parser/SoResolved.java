package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A log of what was said proposes first, votes, and then says "SO RESOLVED": what was resolved stands above. */
final class SoResolved {

    /** "SO RESOLVED" over nothing: what was resolved stands above, behind PROPOSED. */
    private static final Pattern SO_RESOLVED = Pattern.compile("(?:<[^<>]{1,25}> )?SO (?:RESOLVED|AGREED)\\.?");

    private static final Pattern PROPOSED = Pattern.compile(
            "(?:<[^<>]{1,25}> )?(?:PROPOSED|PROPOSAL|Proposed|Proposal)(?: RESOLUTION| resolution)?: ?");

    /** Lines of voices and votes between a proposal and its acceptance. */
    private static final int FAR = 40;

    private SoResolved() {}

    static boolean is(String text) {
        return SO_RESOLVED.matcher(text).matches();
    }

    /** What was proposed in the lines above, or {@code null}. */
    static Passage proposed(List<Block> blocks, int at) {
        for (int i = at - 1; i >= Math.max(0, at - FAR); i--) {
            Passage body = blocks.get(i).body();
            Matcher proposed = PROPOSED.matcher(body.text());
            if (proposed.lookingAt()) {
                return body.part(proposed.end());
            }
        }
        return null;
    }

    /** Whether the block proposes what a line below it resolves. */
    static boolean awaits(List<Block> blocks, int at) {
        return PROPOSED.matcher(blocks.get(at).body().text()).lookingAt()
                && blocks.subList(at + 1, Math.min(blocks.size(), at + FAR)).stream()
                        .anyMatch(block -> is(block.text()));
    }
}
