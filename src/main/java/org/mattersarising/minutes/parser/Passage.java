package org.mattersarising.minutes.parser;

/** A stretch of the source as a person reads it: no markup, no furniture, white space folded. */
final class Passage {

    private final Source source;
    private final PlainText plain;
    private final String whole;
    private final String text;
    private final int from;
    private final int to;

    private Passage(Source source, PlainText plain, String whole, int from, int to) {
        int a = from;
        int b = to;
        while (a < b && whole.charAt(a) == ' ') {
            a++;
        }
        while (b > a && whole.charAt(b - 1) == ' ') {
            b--;
        }
        this.source = source;
        this.plain = plain;
        this.whole = whole;
        this.from = a;
        this.to = b;
        this.text = whole.substring(a, b);
    }

    /** What stands in the source from {@code start} up to {@code end}. */
    static Passage of(Source source, int start, int end) {
        PlainText out = new PlainText();
        int index = source.lineAt(start);
        for (; index < source.size() && source.line(index).start() < end; index++) {
            Line line = source.line(index);
            boolean rule = line.isRule() && !line.table();
            if (source.furniture(index) || rule) {
                continue;
            }
            // A list mark in front of a line is no part of the sentence, unless the passage begins in the middle of it.
            int first = Math.max(start, line.body());
            int last = Math.min(end, line.end());
            if (first < last) {
                Markup.strip(source.text(), first, last, out);
            }
            out.space();
        }
        out.trim();
        String whole = out.toString();
        return new Passage(source, out, whole, 0, whole.length());
    }

    /** This passage and all up to the end of a later one. */
    Passage upTo(Passage later) {
        return of(source, span().start(), later.span().end());
    }

    String text() {
        return text;
    }

    Source source() {
        return source;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The part from {@code begin} up to {@code end} of this passage's text. */
    Passage part(int begin, int end) {
        return new Passage(source, plain, whole, from + begin, from + end);
    }

    Passage part(int begin) {
        return part(begin, text.length());
    }

    /** Where it stands; an empty passage has no place and must not be asked. */
    Span span() {
        return new Span(plain.startOf(from), plain.endOf(to - 1));
    }
}
