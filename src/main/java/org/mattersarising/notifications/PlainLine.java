package org.mattersarising.notifications;

import org.mattersarising.shared.Shortened;

/** Makes text that somebody wrote fit for a mail: no control characters, so that no header can be added, and no longer than there is room. */
final class PlainLine {

    private PlainLine() {}

    /** One line: every run of white space, line ends and control characters becomes one space. */
    static String of(String text, int longest) {
        String line = text == null ? "" : withoutOverrides(text).replaceAll("[\\p{Cntrl}\\p{Z}]+", " ");
        return Shortened.to(line.strip(), longest);
    }

    /** Several lines: line ends are kept, other control characters are not. */
    static String paragraphs(String text) {
        return text == null
                ? ""
                : withoutOverrides(text)
                        .replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\n]]+", " ")
                        .strip();
    }

    // Marks that turn the direction of writing make a text read other than it is, across the rest of its line.
    private static String withoutOverrides(String text) {
        return text.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "");
    }
}
