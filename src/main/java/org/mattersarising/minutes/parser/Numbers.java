package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.Locale;

/** Numbers in words, as minutes write them. */
final class Numbers {

    /** A number of up to two digits or in words; one group-free pattern to build others from. */
    static final String PATTERN =
            "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:[- ]?(?:one|eight|four))?|twenty|thirty|sixty|ninety)";

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Numbers() {}

    /** The number the word means, or 0. */
    static int of(String word) {
        String w = word.toLowerCase(Locale.ROOT).replaceAll("[- ]", "");
        if (!w.isEmpty() && Character.isDigit(w.charAt(0))) {
            return w.length() > 4 ? 0 : Integer.parseInt(w);
        }
        if (WORDS.contains(w)) {
            return WORDS.indexOf(w);
        }
        return switch (w) {
            case "a", "an" -> 1;
            case "fifteen" -> 15;
            case "eighteen" -> 18;
            case "twenty" -> 20;
            case "twentyone" -> 21;
            case "twentyfour" -> 24;
            case "twentyeight" -> 28;
            case "thirty" -> 30;
            case "sixty" -> 60;
            case "ninety" -> 90;
            default -> 0;
        };
    }
}
