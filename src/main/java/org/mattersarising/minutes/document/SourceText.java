package org.mattersarising.minutes.document;

import java.util.List;
import java.util.Objects;

/**
 * The text of one document, as every later step reads it and points into it.
 *
 * @param text lines ending in {@code \n}; cells of a table row separated by tabs; no other control character
 * @param format what the document was
 * @param fileName the name it came under, without any path, fit to be shown
 * @param sha256 of the bytes of the document, 64 lower case hexadecimal digits: the same file has the same one for ever
 * @param notes whole sentences about what the reader had to assume, such as a guessed encoding; mostly empty
 */
public record SourceText(String text, Format format, String fileName, String sha256, List<String> notes) {

    public SourceText {
        Objects.requireNonNull(text);
        Objects.requireNonNull(format);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(sha256);
        notes = List.copyOf(notes);
    }

    /** Length of the text in characters (UTF-16 units), the unit of every span. */
    public int characters() {
        return text.length();
    }
}
