package org.mattersarising.minutes.document;

/** Collects lines: white space folded, cells separated by tabs, never two empty lines in a row, never over the limit. */
final class LineWriter {

    private final StringBuilder text = new StringBuilder();
    private final int maxCharacters;
    private boolean spaceDue;
    private boolean emptyLineDue;
    private boolean full;

    LineWriter(int maxCharacters) {
        this.maxCharacters = maxCharacters;
    }

    /** Adds running text; white space of any kind and amount is one space, and none at the start of a line or cell. */
    void words(String words) {
        for (int i = 0; i < words.length() && !full; i++) {
            char c = words.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00A0') {
                spaceDue = true;
            } else if (!isInvisible(c)) {
                startLineIfDue();
                if (spaceDue && !atStart()) {
                    text.append(' ');
                }
                spaceDue = false;
                text.append(c);
                full = text.length() > maxCharacters;
            }
        }
    }

    void space(boolean due) {
        spaceDue |= due;
    }

    /** The next words begin the next cell of the row. */
    void cell() {
        if (!full) {
            startLineIfDue();
            text.append('\t');
            spaceDue = false;
        }
    }

    void endLine() {
        spaceDue = false;
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            int end = text.length();
            while (end > 0 && text.charAt(end - 1) == '\t') {
                end--;
            }
            text.setLength(end);
            if (end > 0 && text.charAt(end - 1) != '\n') {
                text.append('\n');
            }
        }
    }

    void emptyLine() {
        endLine();
        emptyLineDue = !text.isEmpty();
    }

    /** Adds a whole line or row as it stands; tabs in it separate cells. */
    void line(String line) {
        endLine();
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < cells.length; i++) {
            if (i > 0) {
                cell();
            }
            words(cells[i]);
        }
        endLine();
    }

    String text() throws UnreadableDocument {
        if (full) {
            throw new UnreadableDocument(
                    "The document holds more than " + maxCharacters / 1_000_000 + " million characters; split it.");
        }
        endLine();
        return text.toString();
    }

    boolean isFull() {
        return full;
    }

    private boolean atStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n' || text.charAt(text.length() - 1) == '\t';
    }

    private void startLineIfDue() {
        if (emptyLineDue) {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            emptyLineDue = false;
            spaceDue = false;
        }
    }

    /** Soft setting, zero-width signs and direction marks: nobody sees them, and they break the comparison of words. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c == '\u2060'
                || c == '\uFEFF'
                || c < ' '
                || c >= '\u007F' && c < '\u00A0';
    }
}
