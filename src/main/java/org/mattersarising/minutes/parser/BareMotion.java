package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** "Motion to approve." alone approves what stands above it: the nearest lettered sub-heading, else the heading. */
final class BareMotion {

    /** "Old business: A. Roof". */
    private static final Pattern SUB_HEADING = Pattern.compile("(?:[\\w, ()]{0,30}: )?[A-Z]\\. .*");

    /** A longer paragraph is no heading. */
    private static final int LONGEST = 300;

    private BareMotion() {}

    /** What was moved; the motion itself where nothing stands above it. */
    static Passage subject(Passage motion, List<Block> blocks, Passage heading) {
        Passage subject = heading == null || heading.isEmpty() ? motion : heading;
        Block before = null;
        for (Block block : blocks) {
            if (block.passage().span().start() >= motion.span().start()) {
                break;
            }
            String text = block.text();
            boolean introduces = before != null && before.passage() == subject && text.contains(" this item ");
            subject = text.length() < LONGEST && SUB_HEADING.matcher(text).matches()
                    ? block.passage()
                    : introduces ? subject.upTo(block.passage()) : subject;
            before = block;
        }
        return subject;
    }
}
