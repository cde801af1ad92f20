package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts lines into blocks, and joins what a page break tore apart. */
final class Blocks {

    private static final int MOST_LINES = 200;
    /** No minute has more paragraphs; what runs on beyond is no record of a meeting. */
    private static final int MOST = 20_000;

    private static final int LONGEST = 60_000;

    private static final Pattern PARAGRAPH = Pattern.compile(
            "\\d{1,3}(?:\\.\\d{1,3}){1,2}\\.? (?=[A-Z\"\u201c])|\\[[ xX]?\\] |[A-Z]{2,3}(?:[/,] ?[A-Z]{2,3}){0,4}"
                    + " ?[\u2013-] ");

    /** "Jane Hill: ask for credits": one of a list of tasks without marks, if the line above is one too. */
    private static final Pattern NAMED =
            Pattern.compile("@?[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?(?:: | ?[\u2013-] )(?=[a-z])");

    private static final Pattern DECIDES = Pattern.compile(
            "(?i)(?:it was (?:\\w+ly |also |further |then )?(?:resolved|agreed|noted|recommended|decided)|members"
                    + " (?:\\w+ly )?(?:agreed|noted|resolved)|(?:the )?(?:board|committee|council|trustees|panel)"
                    + " (?:\\w+ly )?(?:agreed|noted|approved|resolved|received|endorsed))\\b.*");

    private static final Pattern IT_WAS =
            Pattern.compile("It was (?:\\w+ly |also |further |then )?(?:resolved|agreed|RESOLVED|AGREED)\\b");

    private static final Pattern THAT = Pattern.compile("[\"\u201c]?That (?:the|an?|all|[A-Z])\\b.{3,120} be \\w+");

    private static final int SHORT = 75;

    /** No sentence ends like that; the next line goes on with it whatever its first letter. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "[a-z,] (?:the|a|an|of|and|or|in|at|for|with|by|from|on|that|which|their|its|our|as|into|between|under)$");

    private Blocks() {}

    static List<Block> of(Source source, int from, int to) {
        List<Block> blocks = new ArrayList<>();
        int at = source.nextFilled(from, to);
        while (at < to && blocks.size() < MOST) {
            int end = at + 1;
            while (end < to
                    && end - at < MOST_LINES
                    && source.line(end).end() - source.line(at).start() < LONGEST
                    && continues(source, end)) {
                end++;
            }
            if (!source.line(at).table()) {
                end = overTear(source, at, end, to);
            }
            blocks.add(block(source, at, end));
            at = source.nextFilled(end, to);
        }
        return blocks;
    }

    private static Block block(Source source, int at, int end) {
        Line first = source.line(at);
        Passage passage = source.lines(at, end);
        Label label = first.table() ? null : Label.of(passage.text());
        return new Block(
                at, end, passage, label, first.bullet(), first.bold(), first.heading(), first.indent(), first.table());
    }

    private static boolean continues(Source source, int index) {
        return !source.skip(index) && !starts(source, index);
    }

    /** Whether the line begins something new though no blank line stands before it. */
    private static boolean starts(Source source, int index) {
        Line line = source.line(index);
        Line before = source.line(index - 1);
        if (line.bullet() || line.heading() > 0 || line.table() || before.table() || before.heading() > 0) {
            return true;
        }
        if (line.bold() && !before.bold() || before.bold() && !line.bold()) {
            return true;
        }
        return Label.of(line.plain()) != null
                || DecisionWord.opens(line.plain())
                || ActionMark.opens(line.plain())
                || HeadingLine.isCapitals(before.plain())
                || ItemNumber.strong(line.plain())
                || PARAGRAPH.matcher(line.plain()).lookingAt()
                || NAMED.matcher(line.plain()).lookingAt() && isOwned(before.plain())
                || Motion.opens(line.plain()) && !Motion.opens(before.plain())
                || IT_WAS.matcher(line.plain()).lookingAt()
                || THAT.matcher(line.plain()).lookingAt() && !Motion.opens(before.plain())
                || !isOpen(before.plain()) && opensAnew(before.plain(), line.plain());
    }

    private static boolean isOwned(String plain) {
        return NAMED.matcher(plain).lookingAt() || PARAGRAPH.matcher(plain).lookingAt();
    }

    /** Minutes without blank lines: a short line that ends a sentence ends its paragraph too. */
    private static boolean opensAnew(String before, String plain) {
        return DECIDES.matcher(plain).lookingAt()
                || plain.endsWith(":")
                        && plain.length() < SHORT
                        && before.endsWith(".")
                        && Character.isUpperCase(plain.charAt(0))
                || before.length() < SHORT
                        && before.endsWith(".")
                        && Character.isUpperCase(plain.charAt(0))
                        && !Sentences.endsInAbbreviation(before);
    }

    /** A sentence that a page break tore goes on behind it: no full stop before, no capital or only furniture between. */
    private static int overTear(Source source, int at, int end, int to) {
        int last = end;
        for (int tears = 0; tears < 60; tears++) {
            int next = source.nextFilled(last, to);
            if (next >= to || next == last && !goesOn(source, last - 1, next) && source.fullLine() == 0) {
                return last;
            }
            boolean furniture = hasFurniture(source, last, next);
            boolean spaced = source.fullLine() > 0
                    && source.plain(last - 1).length() >= source.fullLine()
                    && isOpen(source.plain(last - 1))
                    && !starts(source, next);
            boolean torn = spaced
                    || goesOn(source, last - 1, next)
                    || furniture
                            && source.plain(next).length() > 40
                            && isOpen(source.plain(last - 1))
                            && isProse(source, last - 1)
                            && !starts(source, next)
                            && !source.line(next).bold();
            if (!torn || source.line(at).heading() > 0) {
                return last;
            }
            last = next + 1;
            while (last < to
                    && last - at < MOST_LINES
                    && source.line(last).end() - source.line(at).start() < LONGEST
                    && continues(source, last)) {
                last++;
            }
        }
        return last;
    }

    private static boolean goesOn(Source source, int last, int next) {
        Line line = source.line(next);
        return !line.bullet()
                && line.heading() == 0
                && !line.table()
                && Label.of(line.plain()) == null
                && isOpen(source.plain(last))
                && (Character.isLowerCase(line.plain().charAt(0))
                        || UNFINISHED.matcher(source.plain(last)).find());
    }

    private static boolean isProse(Source source, int index) {
        Line line = source.line(index);
        return line.plain().length() > 40 && !(line.bold() && line.plain().length() < 80);
    }

    private static boolean isOpen(String plain) {
        int last = plain.length() - 1;
        while (last >= 0 && "\"')]\u2019\u201d".indexOf(plain.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".:;?!".indexOf(plain.charAt(last)) < 0;
    }

    private static boolean hasFurniture(Source source, int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.furniture(i)) {
                return true;
            }
        }
        return false;
    }
}
