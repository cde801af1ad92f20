package org.mattersarising.minutes.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Puts a word together that a line end tore. Whether its hyphen belongs to it is asked of the document itself: a compound
 * that is hyphenated in the middle of some line keeps the hyphen.
 */
final class Hyphens {

    private static final int MOST_COMPOUNDS = 50_000;

    private final Set<String> compounds = new HashSet<>();

    static Hyphens of(List<PdfPage> pages) {
        Hyphens hyphens = new Hyphens();
        for (PdfPage page : pages) {
            for (PageLine line : page.lines()) {
                for (PageLine.Word word : line.words()) {
                    int at = word.text().indexOf('-');
                    if (at > 0 && at < word.text().length() - 1 && hyphens.compounds.size() < MOST_COMPOUNDS) {
                        hyphens.compounds.add(letters(word.text()));
                    }
                }
            }
        }
        return hyphens;
    }

    String join(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before + after;
        }
        char end = before.charAt(before.length() - 1);
        char next = after.charAt(0);
        boolean torn = (end == '-' || end == '\u00AD' || end == '\u2010')
                && before.length() > 1
                && Character.isLetter(before.charAt(before.length() - 2));
        if (!torn) {
            boolean slash = end == '/' && before.length() > 1 && before.charAt(before.length() - 2) != ' ';
            return before + (slash ? "" : " ") + after;
        }
        String first = before.substring(before.lastIndexOf(' ') + 1);
        int space = after.indexOf(' ');
        String compound = first + (space < 0 ? after : after.substring(0, space));
        boolean keep = end != '\u00AD' && (!Character.isLowerCase(next) || compounds.contains(letters(compound)));
        return (keep ? before : before.substring(0, before.length() - 1)) + after;
    }

    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}-]", "");
    }
}
