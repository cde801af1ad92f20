package org.mattersarising.minutes.parser;

/**
 * Where a finding stands in the text that was read: characters from {@code start} up to, not including, {@code end}.
 * The text there, with markup removed and white space folded, is the finding's own text. A clause that a page break tore
 * apart has one span over both halves; the furniture of the page in between is dropped when the text is compared.
 *
 * @param start first character, counted from 0
 * @param end one past the last character; never before {@code start}
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span runs forwards from 0, not from " + start + " to " + end + ".");
        }
    }
}
