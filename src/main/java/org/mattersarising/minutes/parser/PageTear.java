package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** Tells where a page break tore a paragraph, so that its pieces are joined again. */
final class PageTear {

    /** No paragraph goes over more pages; what follows is a paragraph of its own. */
    static final int MOST = 60;

    /** "... the report of the": no sentence ends like that; the next line goes on with it whatever its first letter. */
    private static final Pattern UNFINISHED = Pattern.compile(
            "[a-z,] (?:the|a|an|of|and|or|in|at|for|with|by|from|on|that|which|their|its|our|as|into|between|under)$");

    /** A line of prose is longer; a shorter one may be a label, a name or a title. */
    private static final int PROSE = 40;

    /** A bold line up to that length is a heading. */
    private static final int HEADING = 80;

    private PageTear() {}

    /** Whether the words break off where no paragraph ends. */
    static boolean isUnfinished(String words) {
        return words.endsWith(",")
                || words.endsWith("-")
                || UNFINISHED.matcher(words).find();
    }

    /** Whether the paragraph that stops before {@code last} goes on at {@code next}, the next line that carries something. */
    static boolean between(Source source, int last, int next) {
        if (BlockStart.speaks(source, next) || Voice.begins(source.plain(next))) {
            return false;
        }
        return goesOn(source, last - 1, next)
                || behindSemicolon(source, last, next)
                || overBlankLine(source, last - 1, next)
                || overFurniture(source, last, next);
    }

    /** The sentence is open, and the next line begins with a small letter or the last ends in the middle. */
    private static boolean goesOn(Source source, int last, int next) {
        Line line = source.line(next);
        return !line.bullet()
                && line.heading() == 0
                && !line.table()
                && Label.of(line.plain()) == null
                && Sentences.isOpen(source.plain(last))
                && (Character.isLowerCase(line.plain().charAt(0))
                        || UNFINISHED.matcher(source.plain(last)).find());
    }

    /** A page ended behind a semicolon, and small letters go on. */
    private static boolean behindSemicolon(Source source, int last, int next) {
        String plain = source.plain(next);
        return source.plain(last - 1).endsWith(";")
                && (hasFurniture(source, last, next) || isAlone(source, last - 1, next))
                && Character.isLowerCase(plain.charAt(0))
                && Label.of(plain) == null
                && !source.line(next).bullet();
    }

    /** In a text with a blank line behind every line, a full line without a full stop goes on. */
    private static boolean overBlankLine(Source source, int last, int next) {
        return source.fullLine() > 0
                && source.plain(last).length() >= source.fullLine()
                && Sentences.isOpen(source.plain(last))
                && !BlockStart.at(source, next);
    }

    /** With a page number or a running header between, prose goes on even with a capital: "the / Clerk of Works". */
    private static boolean overFurniture(Source source, int last, int next) {
        return hasFurniture(source, last, next)
                && source.plain(next).length() > PROSE
                && Sentences.isOpen(source.plain(last - 1))
                && isProse(source.line(last - 1))
                && !BlockStart.at(source, next)
                && !source.line(next).bold();
    }

    /** The clause above has a number, and what goes on has none though it ends a sentence: no list parts by semicolons there. */
    private static boolean isAlone(Source source, int last, int next) {
        return Label.of(source.plain(last)) != null && source.plain(next).endsWith(".");
    }

    private static boolean isProse(Line line) {
        return line.plain().length() > PROSE && !(line.bold() && line.plain().length() < HEADING);
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
