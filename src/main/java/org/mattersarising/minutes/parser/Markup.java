package org.mattersarising.minutes.parser;

/**
 * Takes markup off a stretch of text, one character at a time, and remembers where each remaining character came from.
 *
 * <p>Every rule looks at a few neighbouring characters only. So a piece cut out of a text reads the same alone as within it,
 * which is what lets a finding be compared with the text at its span.
 */
final class Markup {

    private static final int LONGEST_TAG = 400;
    private static final int LONGEST_LINK = 600;

    private static final String[][] ENTITIES = {
        {"&amp;", "&"}, {"&nbsp;", " "}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}
    };
    private static final String[] BLOCK_TAGS = {"br", "p", "li", "ul", "ol", "div", "td", "th", "tr", "table"};

    /** Spaces and marks in front of a line that is quoted; more are none. */
    private static final int LONGEST_QUOTE = 16;

    /** No line of a letter that is quoted is longer. */
    private static final int LONGEST_QUOTED = 200;

    /** Marks that are never markup. */
    private static final String PLAIN = ",.:;()-/?!\"\u2013\u2019\u2018\u201c\u201d\u00a3%+@";

    private Markup() {}

    /** The plain characters of {@code text[from, to)}, white space folded. */
    static String stripped(String text, int from, int to) {
        if (isPlain(text, from, to)) {
            return text.substring(from, to);
        }
        PlainText out = new PlainText();
        strip(text, from, to, out);
        return out.toString();
    }

    /** Whether nothing is to be stripped or folded; so it is with most lines. */
    private static boolean isPlain(String text, int from, int to) {
        char before = ' ';
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == ' ' ? before == ' ' : PLAIN.indexOf(c) < 0 && !isLatin(c)) {
                return false;
            }
            before = c;
        }
        return before != ' ' || from == to;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Appends the plain characters of {@code text[from, to)} to {@code out}. */
    static void strip(String text, int from, int to, PlainText out) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            int next = switch (c) {
                case '<' -> tag(text, at, to, out);
                case '*' -> star(text, at, from, to);
                case '\'' -> text.startsWith("'''", at) ? at + 3 : at;
                case '=' -> run(text, at, to);
                case '_' -> underscore(text, at, from, to);
                case '\\' -> backslash(text, at, to, out);
                case '[' -> isLink(text, at) ? at + 1 : at;
                case ']' -> reach(out, at, linkEnd(text, at, to));
                case '&' -> entity(text, at, to, out);
                case '`' -> at + 1;
                case '>' -> isQuote(text, at) ? at + 1 : at;
                case '|' -> isQuoteBar(text, at) ? at + 1 : at;
                case '\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\0' -> at + 1;
                default -> at;
            };
            if (next == at) {
                out.add(c, at);
                next = at + 1;
            }
            at = next;
        }
    }

    /** In front of a mark it is none; at the end of a line it breaks it. */
    private static int backslash(String text, int at, int to, PlainText out) {
        if (at + 1 < to && isPunctuation(text.charAt(at + 1))) {
            return keep(text, at + 1, out);
        }
        return at > 0 && (at + 1 == text.length() || text.charAt(at + 1) == '\n') ? at + 1 : at;
    }

    private static int keep(String text, int at, PlainText out) {
        out.add(text.charAt(at), at);
        return at + 1;
    }

    private static int tag(String text, int at, int to, PlainText out) {
        if (at + 2 >= to) {
            return at;
        }
        char first = text.charAt(at + 1);
        if (!(Character.isLetter(first) || first == '/' || first == '!')) {
            return at;
        }
        int end = indexOf(text, '>', at + 1, Math.min(to, at + LONGEST_TAG));
        if (end < 0 || text.startsWith("http", at + 1) || text.startsWith("mailto", at + 1)) {
            return at;
        }
        if (isBlockTag(text, at + (first == '/' ? 2 : 1))) {
            out.add(' ', at);
        }
        return end + 1;
    }

    /** Tags that stand between words; the others, such as sup and b, stand within one. */
    private static boolean isBlockTag(String text, int name) {
        for (String tag : BLOCK_TAGS) {
            int end = name + tag.length();
            if (text.regionMatches(true, name, tag, 0, tag.length())
                    && end < text.length()
                    && !Character.isLetterOrDigit(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }

    private static int star(String text, int at, int from, int to) {
        boolean alone = at > from
                && Character.isWhitespace(text.charAt(at - 1))
                && at + 1 < to
                && Character.isWhitespace(text.charAt(at + 1));
        return alone ? at : at + 1;
    }

    /** "== Roof ==" is a heading; one such mark alone is not markup. */
    private static int run(String text, int at, int to) {
        int end = at + 1;
        while (end < to && text.charAt(end) == '=') {
            end++;
        }
        boolean within = at > 0 && text.charAt(at - 1) == '=';
        return end - at > 1 || within ? end : at;
    }

    /** "> goes on": nothing but such marks and spaces stand in front of it in its line. */
    private static boolean isQuote(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_QUOTE); i--) {
            char c = text.charAt(i);
            if (c == '\n' || c != '>' && c != ' ') {
                return c == '\n';
            }
        }
        return at < LONGEST_QUOTE;
    }

    /** "| 3. Review of the agenda": a bar in front of a line without another is how a letter quotes, and no cell. */
    static boolean isQuoteBar(String text, int at) {
        if (at + 1 < text.length() && text.charAt(at + 1) != ' ' && text.charAt(at + 1) != '\n' || !isQuote(text, at)) {
            return false;
        }
        int limit = Math.min(text.length(), at + LONGEST_QUOTED);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '|') {
                return c == '\n';
            }
        }
        return limit == text.length();
    }

    /** An underscore within a word belongs to it, as in a file name; at a word's edge it is emphasis. */
    private static int underscore(String text, int at, int from, int to) {
        boolean before = at > from && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
        return before && after ? at : at + 1;
    }

    /** Its text may go on in the next line. */
    private static boolean isLink(String text, int at) {
        int limit = Math.min(text.length(), at + LONGEST_LINK);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '[') {
                return false;
            }
            if (c == ']') {
                return linkEnd(text, i, text.length()) != i;
            }
        }
        return false;
    }

    private static int linkEnd(String text, int at, int to) {
        if (at + 1 < to && text.charAt(at + 1) == '(') {
            int end = indexOf(text, ')', at + 2, Math.min(to, at + LONGEST_LINK));
            return end < 0 ? at : end + 1;
        }
        return at;
    }

    /** The address of a link belongs to the last character of its text. */
    private static int reach(PlainText out, int at, int end) {
        if (end > at) {
            out.reach(end);
        }
        return end;
    }

    private static int entity(String text, int at, int to, PlainText out) {
        for (String[] entity : ENTITIES) {
            if (at + entity[0].length() <= to && text.startsWith(entity[0], at)) {
                out.add(entity[1].charAt(0), at, at + entity[0].length());
                return at + entity[0].length();
            }
        }
        return at;
    }

    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
    }

    private static int indexOf(String text, char wanted, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == wanted) {
                return i;
            }
            if (c == '\n' && wanted == ')') {
                return -1;
            }
        }
        return -1;
    }
}
