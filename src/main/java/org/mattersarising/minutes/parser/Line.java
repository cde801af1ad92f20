package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the source.
 *
 * @param number counted from 1
 * @param start first character of the line in the source
 * @param end one past its last, the line end left out
 * @param body first character after bullet, heading marks and quotation marks
 * @param plain the line without markup, white space folded
 * @param width how many columns of the source it takes, white space at its end left out: what it was wrapped by
 */
record Line(
        int number,
        int start,
        int end,
        int body,
        String plain,
        int width,
        int indent,
        int heading,
        boolean bullet,
        boolean bold,
        boolean table) {

    private static final Pattern PREFIX = Pattern.compile(
            "(?:>{1,3} ?)?[ \\t\\u00a0]*(?:</?(?:ul|ol|div|section|blockquote|dl)\\b[^<>\\n]{0,80}> *){0,4}(?:<li\\b[^<>\\n]{0,80}> *(?=<h[1-6]))?(?:(#{1,6}(?= |\\*|\\d|$)|={2,6}(?= ?[^ =])|<h[1-6]>|<h[1-6] [^<>\\n]{0,80}>) *)?(?:(<li\\b[^<>\\n]{0,80}>) *|([-*+\\u2022\\u25cf\\u25aa\\u00b7\\uf0b7\\u25e6\\u2013\\u27a2\\u2756\\u2714o]|[v\\u00d8\\u00fc\\u00a7q](?=[ \\u00a0]{2}))(?=[ \\t\\u00a0])[ \\t\\u00a0]*)?");

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\(?(?:\\d{1,4}|[a-zA-Z]|[ivxIVX]{1,5})[.):]{1,2}|\\d{1,4}(?:[./-]\\d{1,4}){0,3}[.)]?)\\t");

    /** "- [AB] → Draft the list" */
    private static final Pattern NAMED = Pattern.compile("\\[[^\\[\\]\\t\\n]{1,30}\\] *\\t");

    /** No heading is of a lower level. */
    private static final int LOWEST = 6;

    static Line of(String text, int number, int start, int end) {
        if (start == end) {
            return new Line(number, start, end, start, "", 0, 0, 0, false, false, false);
        }
        int from = text.charAt(start) == '|' && Markup.isQuoteBar(text, start) ? start + 1 : start;
        Matcher prefix = PREFIX.matcher(text).region(from, Math.min(end, from + 200));
        int body = prefix.lookingAt() ? prefix.end() : from;
        boolean bullet = prefix.group(2) != null || prefix.group(3) != null;
        boolean table = hasTab(text, cellsFrom(text, body, end, bullet), lastFilled(text, body, end))
                || startsWithPipe(text, from, end);
        int heading =
                prefix.group(1) == null ? 0 : Math.min(LOWEST, prefix.group(1).length());
        return new Line(
                number,
                start,
                end,
                body,
                Markup.stripped(text, body, heading > 0 ? behindHashes(text, body, end) : end),
                filled(text, start, end) - start,
                indent(text, from, end),
                heading,
                bullet,
                bold(text, body, end),
                table);
    }

    /** The row of an HTML table; its line ends are white space. */
    static Line row(String text, int number, int start, int end) {
        return new Line(
                number, start, end, start, Markup.stripped(text, start, end), end - start, 0, 0, false, false, true);
    }

    /** The same as what is under it makes it. */
    Line asHeading() {
        return new Line(number, start, end, body, plain, width, indent, 1, bullet, bold, table);
    }

    /** The same as a row of a table. */
    Line asRow() {
        return new Line(number, start, end, body, plain, width, indent, 0, false, false, true);
    }

    /** A tab behind a number in front of the line, or behind a name in an entry of a list, is how that is set; it makes no table of it. */
    private static int cellsFrom(String text, int body, int end, boolean bullet) {
        Matcher number = (bullet ? NAMED : NUMBERED).matcher(text).region(body, Math.min(end, body + 40));
        return number.lookingAt() ? number.end() : body;
    }

    private static int lastFilled(String text, int from, int end) {
        int last = end;
        int empty = 0;
        while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
            empty += text.charAt(last) == '\t' ? 1 : 0;
        }
        // Several empty cells at the end are those of a row; one may be how the page was set.
        return empty > 1 ? end : last;
    }

    /** Looks no further than the line: to the end of the text for each line would cost its length squared. */
    private static boolean hasTab(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == '\t') {
                return true;
            }
        }
        return false;
    }

    /** How many columns its first word takes. */
    int firstWord(String text) {
        int at = body;
        while (at < end && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - body;
    }

    boolean blank() {
        return plain.isEmpty() || isRule();
    }

    /** A line of dashes or the like. */
    boolean isRule() {
        if (plain.length() < 2) {
            return false;
        }
        for (int i = 0; i < plain.length(); i++) {
            if ("-=_*~.\u2026\u2014 +|:".indexOf(plain.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithPipe(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at < end && text.charAt(at) == '|';
    }

    private static int indent(String text, int start, int end) {
        int at = start;
        int indent = 0;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            indent += text.charAt(at) == '\t' ? 4 : 1;
            at++;
        }
        return indent;
    }

    /** Whether the line is set in bold as a whole, a number in front of it left out. */
    private static boolean bold(String text, int body, int end) {
        int last = filled(text, body, end);
        boolean closes = endsWith(text, last, "**")
                || endsWith(text, last, "__")
                || endsWith(text, last, "</b>")
                || endsWith(text, last, "</strong>");
        if (!closes) {
            return false;
        }
        int limit = Math.min(last, body + 12);
        for (int i = body; i < limit; i++) {
            if (text.startsWith("**", i)
                    || text.startsWith("__", i)
                    || text.startsWith("<b>", i)
                    || text.startsWith("<strong>", i)) {
                return i + 4 < last;
            }
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return false;
    }

    /** "## Ropes ##": the marks that close a heading are none of its words. */
    private static int behindHashes(String text, int body, int end) {
        int last = filled(text, body, end);
        int mark = last;
        while (mark > body && text.charAt(mark - 1) == '#') {
            mark--;
        }
        return mark < last && mark > body && text.charAt(mark - 1) == ' ' ? mark : last;
    }

    private static int filled(String text, int from, int end) {
        int last = end;
        while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static boolean endsWith(String text, int end, String suffix) {
        return text.startsWith(suffix, end - suffix.length());
    }
}
