package org.mattersarising.minutes.document;

/** The signs that symbol fonts keep in the private area of Unicode, where no other program can read them. */
final class Bullets {

    private Bullets() {}

    static String plain(String text) {
        if (text.length() != 1 || text.charAt(0) < '\uF020' || text.charAt(0) > '\uF0FF') {
            return text;
        }
        return text.equals("\uF0FC") ? "\u2713" : "\u2022";
    }
}
