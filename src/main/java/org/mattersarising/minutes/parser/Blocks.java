package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts lines into blocks: each from a line that begins something new to the next such line or the next blank one. */
final class Blocks {

    /** No paragraph has more lines; what looks like one is cut, and nothing of it is lost. */
    private static final int MOST_LINES = 200;

    /** Characters of a paragraph, with the same effect. */
    private static final int LONGEST = 60_000;

    /** No minute has more paragraphs; what runs on beyond is no record of a meeting, and the reading says so. */
    private static final int MOST = 20_000;

    private final Source source;
    private final int to;

    private Blocks(Source source, int to) {
        this.source = source;
        this.to = to;
    }

    static List<Block> of(Source source, int from, int to) {
        return new Blocks(source, to).cut(from);
    }

    private List<Block> cut(int from) {
        List<Block> blocks = new ArrayList<>();
        int at = source.nextFilled(from, to);
        while (at < to && blocks.size() < MOST) {
            int end = paragraph(at, at + 1);
            if (!source.line(at).table()) {
                end = mended(at, end);
            }
            blocks.add(block(at, end));
            at = source.nextFilled(end, to);
        }
        if (at < to) {
            int last = source.line(blocks.get(blocks.size() - 1).endLine() - 1).number();
            source.unread()
                    .note(
                            last,
                            String.format(
                                    Locale.ROOT,
                                    "This record goes on beyond %,d paragraphs; what stands after line %d was not"
                                            + " read.",
                                    MOST,
                                    last));
        }
        return blocks;
    }

    private Block block(int at, int end) {
        Line first = source.line(at);
        Passage passage = source.lines(at, end);
        Label label = first.table() ? null : Label.of(passage.text());
        return new Block(
                at, end, passage, label, first.bullet(), first.bold(), first.heading(), first.indent(), first.table());
    }

    /** Where the lines that go on from {@code next} end, in the block that begins at {@code at}. */
    private int paragraph(int at, int next) {
        int end = next;
        while (end < to
                && end - at < MOST_LINES
                && source.line(end).end() - source.line(at).start() < LONGEST
                && !source.skip(end)
                && !BlockStart.at(source, end)) {
            end++;
        }
        return end;
    }

    /** The end of the block with the pieces that page breaks tore from it. */
    private int mended(int at, int end) {
        int last = end;
        for (int tears = 0; tears < PageTear.MOST; tears++) {
            int next = source.nextFilled(last, to);
            if (next >= to || source.line(at).heading() > 0 || !PageTear.between(source, last, next)) {
                return last;
            }
            last = paragraph(at, next + 1);
        }
        return last;
    }
}
