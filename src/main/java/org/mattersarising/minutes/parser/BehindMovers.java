package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** What stands below the names of the movers: the seconder, a number, the motion itself. Spec 4.6. */
final class BehindMovers {

    /** What stands between the movers and what they moved: the seconder, the number of the resolution. */
    private static final Pattern BETWEEN = Pattern.compile(
            "(?i)(?:and )?second(?:ed|er)?\\b(?: by|:)? ?(?:[^.]|\\b(?:[A-Z]|Cllrs?|Cr|Mr|Mrs|Ms|Dr|Ald)\\.){2,70}[;:,.]?|and (?:it was )?(?:unanimously )?(?:agreed|carried)[:;.-]*|(?:res(?:olution)?|motion|minute)(?: (?:no\\.?|number))?:? ?[\\w/. -]{0,20}\\d[\\w/. -]{0,12}");

    private static final Pattern CONTENT =
            Pattern.compile("[\"\u201c\u2018']?(?:That|THAT|that|To [a-z]|to [a-z]|BE IT)\\b|[\"\u201c]");

    /** "And agreed: That the grants be paid": says itself what was decided. */
    private static final Pattern AGREES = Pattern.compile(
            "(?:And |and )?(?:[Ii]t was |was )?(?:[a-z]+ly |then )?(?:resolved|agreed|RESOLVED|AGREED)\\b.{12}");

    /** "Reply: there is no site" */
    private static final Pattern REPLY = Pattern.compile("(?i)(?:reply|response|answer)\\b.{0,20}?:");

    private static final Pattern AGREED = Pattern.compile("\\b(?:agreed|carried|adopted|resolved|passed)\\b");

    /** Paragraphs of an answer and what was said to it. */
    private static final int ANSWER = 3;

    private BehindMovers() {}

    /** The block behind the movers at {@code at}, their seconder and the number left out. */
    static int next(List<Block> blocks, int at) {
        int next = at + 1;
        while (next < blocks.size() && BETWEEN.matcher(blocks.get(next).text()).matches()) {
            next++;
        }
        return next;
    }

    /** Whether the block tells by itself what was agreed. */
    static boolean agrees(Block block) {
        return AGREES.matcher(block.text()).lookingAt();
    }

    /** Whether the block begins as the words of a motion do. */
    static boolean isMotion(Block block) {
        return CONTENT.matcher(block.body().text()).lookingAt();
    }

    /** Whether the motion at {@code at} was answered, and nobody agreed to it. */
    static boolean isOnlyAnswered(List<Block> blocks, int at) {
        int end = Math.min(blocks.size(), at + 1 + ANSWER);
        return at + 1 < end
                && REPLY.matcher(blocks.get(at + 1).text()).lookingAt()
                && blocks.subList(at + 1, end).stream()
                        .noneMatch(block -> AGREED.matcher(block.text()).find());
    }

    /** "Resolution 22-171" over "Moved by: Councillor Ford": the movers and their motion stand below. */
    static boolean isNumber(List<Block> blocks, int at) {
        return at + 1 < blocks.size()
                && Motion.opens(blocks.get(at + 1).text())
                && blocks.get(at).text().matches(".*\\d");
    }
}
