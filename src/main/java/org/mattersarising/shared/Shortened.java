package org.mattersarising.shared;

/** Text for which there may be less room than it takes. */
public final class Shortened {

    private Shortened() {}

    /**
     * The text, or as much of its beginning as there is room for, with a sign that something is missing.
     *
     * @param longest as databases and Java count, in UTF-16; a character of two units is kept whole or left out
     */
    public static String to(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        boolean halved = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, halved ? end - 1 : end).stripTrailing() + "…";
    }
}
