package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The clauses that stand as a list under a word of decision. Spec 4.5: the list goes on as long as its labels do, over blank
 * lines and second stems; a list within a clause belongs to it.
 */
final class DecisionList {

    /** Blocks within which the next label of a list must come. */
    private static final int REACH = 4;

    /** "That the Board:", "The Committee agreed to": the opening that each entry continues. */
    private static final Pattern STEM = Pattern.compile(".*(?::\\s*-?|\\bto|\\bthat)");

    /** "That the Committee", on a line of its own over what it does. */
    private static final Pattern BODY = Words.pattern("(?i)that (?:(?:the|this) )?(?:[\\w'&-]+ ){0,4}?{decider}:?");

    private final List<Block> blocks;
    private final List<Entry> entries = new ArrayList<>();
    private int at;
    private String stem;

    /** One clause: where it stands, its label, and the stem it continues. */
    record Entry(String label, Passage passage, String stem) {}

    private DecisionList(List<Block> blocks, int at, String stem) {
        this.blocks = blocks;
        this.at = at;
        this.stem = stem;
    }

    /** The blocks taken and the clauses found in them. */
    record Result(List<Entry> entries, int next) {}

    static Result read(List<Block> blocks, int from, String stem) {
        DecisionList list = new DecisionList(blocks, from, stem);
        list.read();
        return new Result(list.entries, list.at);
    }

    private void read() {
        if (at >= blocks.size()) {
            return;
        }
        // "The Committee:" between the word and the list is its stem.
        while (at + 1 < blocks.size()
                && isStem(blocks.get(at))
                && blocks.get(at + 1).listed()) {
            stem = blocks.get(at).text();
            at++;
        }
        boolean body = at + 1 < blocks.size()
                && BODY.matcher(blocks.get(at).text()).matches()
                && blocks.get(at + 1).heading() == 0
                && !blocks.get(at + 1).table();
        if (body) {
            stem = blocks.get(at).text();
            at++;
        }
        Block first = blocks.get(at);
        if (first.label() != null) {
            labelled();
        } else if (first.bullet()) {
            bullets();
        } else if (!first.table() && first.heading() == 0) {
            paragraphs();
        }
    }

    private static boolean isStem(Block block) {
        return !block.listed()
                && !block.table()
                && block.text().length() < 160
                && STEM.matcher(block.text()).matches();
    }

    private void labelled() {
        Label top = blocks.get(at).label();
        boolean digits = top.isDigits();
        boolean roman = !digits && top.couldBeRoman() && !top.value().equalsIgnoreCase("c");
        int expected = top.ordinal(roman);
        String parent = null;
        int child = 0;
        Style style = null;
        while (at < blocks.size()) {
            Block block = blocks.get(at);
            Label label = block.label();
            if (label == null && DecisionWord.opens(block.text())) {
                return;
            }
            if (label != null
                    && label.isDigits() == digits
                    && sameRoman(label, digits, roman, expected)
                    && label.ordinal(roman) == expected) {
                parent = label.value();
                child = 0;
                style = null;
                expected++;
                entries.add(new Entry(parent, block.body(), stem));
            } else if (label != null && parent != null && isChild(label, digits, child, style)) {
                style = style == null ? new Style(label.isDigits(), label.couldBeRoman()) : style;
                child++;
                entries.add(new Entry(parent + "." + label.value(), block.body(), lastStem()));
            } else if (label == null && block.bullet() && parent != null) {
                entries.add(new Entry(null, block.passage(), lastStem()));
            } else if (label == null && !block.table() && block.heading() == 0 && comes(expected, roman, digits)) {
                between(block);
            } else {
                return;
            }
            at++;
        }
    }

    private record Style(boolean digits, boolean roman) {}

    private static boolean sameRoman(Label label, boolean digits, boolean roman, int expected) {
        return digits || !roman || label.couldBeRoman();
    }

    private static boolean isChild(Label label, boolean parentDigits, int child, Style style) {
        if (style == null) {
            return label.first() && (label.isDigits() != parentDigits || !label.isDigits());
        }
        return label.isDigits() == style.digits() && label.ordinal(style.roman()) == child + 1;
    }

    /** What stands between two clauses goes on with the one before it, or is the stem of those behind it. */
    private void between(Block block) {
        if (block.text().endsWith(":")) {
            stem = block.text();
            return;
        }
        Entry last = entries.get(entries.size() - 1);
        boolean open = !last.passage().text().matches(".*[.;:]$");
        if (open) {
            entries.set(
                    entries.size() - 1, new Entry(last.label(), last.passage().upTo(block.passage()), last.stem()));
        }
    }

    private boolean comes(int expected, boolean roman, boolean digits) {
        for (int i = at + 1; i < Math.min(blocks.size(), at + 1 + REACH); i++) {
            Label label = blocks.get(i).label();
            if (label != null && label.isDigits() == digits && label.ordinal(roman) == expected) {
                return true;
            }
            if (blocks.get(i).heading() > 0) {
                return false;
            }
        }
        return false;
    }

    private String lastStem() {
        for (int i = entries.size() - 1; i >= 0; i--) {
            String label = entries.get(i).label();
            if (label != null && !label.contains(".")) {
                return entries.get(i).passage().text();
            }
        }
        return stem;
    }

    private void bullets() {
        int indent = blocks.get(at).indent();
        char mark = blocks.get(at).mark();
        while (at < blocks.size() && blocks.get(at).bullet()) {
            Block block = blocks.get(at);
            if (block.indent() <= indent && block.mark() != mark) {
                // Another mark begins another list.
                return;
            }
            entries.add(new Entry(
                    block.label() == null ? null : block.label().value(),
                    block.body(),
                    block.indent() > indent ? lastText() : stem));
            at++;
        }
    }

    private String lastText() {
        return entries.get(entries.size() - 1).passage().text();
    }

    /** Clauses without labels: the next paragraph, and more while one ends as a list does. */
    private void paragraphs() {
        boolean more = true;
        while (more && at < blocks.size()) {
            Block block = blocks.get(at);
            if (block.table() || block.heading() > 0 || block.listed()) {
                return;
            }
            entries.add(new Entry(null, block.passage(), stem));
            boolean next = at + 1 < blocks.size()
                    && block.text().startsWith("That ")
                    && blocks.get(at + 1).text().startsWith("That ");
            more = next
                    || block.text().endsWith(";")
                    || block.text().endsWith("; and")
                    || block.text().endsWith(" and");
            at++;
        }
    }
}
