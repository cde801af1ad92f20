package org.mattersarising.minutes.document;

/** One kind of line end, and no control characters but it and the tab. */
final class LineEnds {

    private LineEnds() {}

    /**
     * @param oneControlIn refuse the text when more than one character in so many is a control character
     */
    static String plain(String text, int oneControlIn) throws UnreadableDocument {
        int length = text.length();
        int first = firstToChange(text);
        if (first == length) {
            return text;
        }
        StringBuilder plain = new StringBuilder(length).append(text, 0, first);
        int controls = 0;
        for (int i = first; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
                continue;
            }
            if (isLineEnd(c)) {
                plain.append('\n');
            } else if (isControl(c)) {
                controls++;
                plain.append(' ');
            } else {
                plain.append(c);
            }
        }
        if ((long) controls * oneControlIn > length) {
            throw new UnreadableDocument(
                    "The file is not a text that can be read; choose a text, HTML, PDF or .docx file.");
        }
        return plain.toString();
    }

    private static int firstToChange(String text) {
        int i = 0;
        while (i < text.length()
                && (text.charAt(i) == '\n' || !isLineEnd(text.charAt(i)) && !isControl(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** C0 and C1 controls, and the two code points that are never characters. */
    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0 || c == '\uFFFE' || c == '\uFFFF';
    }
}
