package org.mattersarising.minutes.parser;

import java.util.Locale;

/** Tells a heading by its looks. */
final class HeadingLine {

    private static final int LONGEST = 160;

    private HeadingLine() {}

    /** Words in capitals only, at least one of four letters or two words. */
    static boolean isCapitals(String plain) {
        if (plain.length() < 4 || plain.length() > LONGEST) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isUpperCase(c) ? 1 : 0;
        }
        return letters >= 4 && letters * 2 > plain.length();
    }

    /** "ADA MOOR" as "Ada Moor": each word with a capital in front, the rest small. */
    static String capitalised(String capitals) {
        StringBuilder out = new StringBuilder();
        for (String word : capitals.split(" ")) {
            out.append(out.length() == 0 ? "" : " ")
                    .append(word, 0, Math.min(1, word.length()))
                    .append(word.substring(Math.min(1, word.length())).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    /** Marked or set as a heading: not a sentence. */
    static boolean looks(Line line) {
        String plain = line.plain();
        if (plain.isEmpty() || plain.length() > LONGEST || line.bullet() || line.table()) {
            return false;
        }
        if (line.heading() > 0) {
            return true;
        }
        char last = plain.charAt(plain.length() - 1);
        boolean sentence = last == '.'
                || last == ';'
                || last == ','
                || Character.isLowerCase(plain.charAt(0))
                || plain.startsWith("I ")
                || plain.startsWith("We ");
        return !sentence && (line.bold() || isCapitals(plain)) && !ImpliedDecision.verdict(plain);
    }
}
