package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The blocks of a minute as a reader sees them: without the numbers of paragraphs ("4.1", "4.1.2"), and with the text of a
 * page set as a table ("4 | The report was noted. |") as paragraphs.
 */
final class ItemBlocks {

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,4}(?:\\.\\d{1,3}){1,3}|\\d{1,3}\\.[a-z])[.)]?(?: |$)|\\d{1,3} / (?=[A-Z])");
    private static final int SHORTEST = 12;

    /** How it was voted, and the initials of who acts, in front of another sentence. */
    private static final Pattern VOTE = Pattern.compile(
            "(?<=[.;] )(?:Motion |MOTION )?(?:Carried|CARRIED|carried)(?: unanimously| \\d+[-\u2013]\\d+)?\\.?(?: [A-Z]{2,3}(?:/[A-Z]{2,3}){0,3})? (?=[A-Z][a-z]|A )");

    private static final Pattern BOT = Pattern.compile("\\s*<(?i:trackbot|rrsagent|zakim|[\\w-]{2,20}bot)> ");

    private ItemBlocks() {}

    static List<Block> of(List<Block> blocks) {
        List<Block> seen = new ArrayList<>();
        for (Block block : blocks) {
            if (isBot(block)) {
                continue;
            }
            if (!block.table()) {
                Block plain = unnumbered(block);
                if (!plain.body().isEmpty()) {
                    behindVote(plain, seen);
                }
            } else if (MarginOwner.of(block) != null || isFacts(block) || Margin.verdict(block) != null) {
                seen.add(block);
            } else {
                cells(block, seen);
            }
        }
        return open(seen);
    }

    /** "THAT the report be received. Carried. The Clerk to sign.": what stands behind the vote is a paragraph of its own. */
    private static void behindVote(Block block, List<Block> seen) {
        String text = block.text();
        Matcher vote = text.startsWith("THAT ") || text.startsWith("That ") ? VOTE.matcher(text) : null;
        if (vote == null || !vote.find()) {
            seen.add(block);
            return;
        }
        seen.add(paragraph(block, block.passage().part(0, vote.end())));
        seen.add(paragraph(block, block.passage().part(vote.end())));
    }

    /** "<trackbot> Created ACTION-97": a program says again what somebody has said. */
    private static boolean isBot(Block block) {
        Source source = block.passage().source();
        Line line = source.line(block.firstLine());
        return BOT.matcher(source.text()).region(line.start(), line.end()).lookingAt();
    }

    /** A task with "Complete" below it was one of an earlier meeting. */
    private static List<Block> open(List<Block> blocks) {
        List<Block> open = new ArrayList<>();
        for (Block block : blocks) {
            if (!Outcome.alone(block.text())) {
                open.add(block);
            } else if (!open.isEmpty() && !open.get(open.size() - 1).table()) {
                open.remove(open.size() - 1);
            }
        }
        return open;
    }

    private static Block unnumbered(Block block) {
        Matcher number = NUMBER.matcher(block.text());
        if (!number.lookingAt()) {
            return block;
        }
        return paragraph(block, block.passage().part(number.end()));
    }

    private static Block paragraph(Block block, Passage passage) {
        return new Block(
                block.firstLine(),
                block.endLine(),
                passage,
                Label.of(passage.text()),
                block.bullet(),
                block.bold(),
                block.heading(),
                block.indent(),
                false);
    }

    /** "Status | Carried": a fact and what it is. */
    private static boolean isFacts(Block row) {
        return row.cells().size() <= 3
                && row.cells().stream().noneMatch(cell -> cell.text().length() > 60);
    }

    private static void cells(Block row, List<Block> seen) {
        for (Passage cell : row.cells()) {
            Matcher number = NUMBER.matcher(cell.text());
            Passage text = number.lookingAt() ? cell.part(number.end()) : cell;
            boolean prose = text.text().length() >= SHORTEST && text.text().contains(" ");
            if (prose) {
                seen.add(paragraph(row, text));
            }
        }
    }
}
