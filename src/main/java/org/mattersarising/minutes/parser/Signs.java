package org.mattersarising.minutes.parser;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Weighs a sentence of which no rule knows the form. Boards decide in more ways than anybody writes down; single words and
 * pairs of words tell for it or against it, each by some points. {@code signs.tsv} holds them; how they were found is told
 * there.
 */
final class Signs {

    /** A word, initials, a number, a mark: what counts as one in a pair. */
    private static final Pattern TOKEN =
            Pattern.compile("[\u00a3$\u20ac]?\\d[\\d,.:/]*|\\p{L}+(?:['\u2019-]\\p{L}+)*|[:;.?!()\u2013\u2014-]");

    private static final Pattern INITIALS = Pattern.compile("[A-Z]{2,3}");

    /** What stands behind it in a sentence adds nothing. */
    private static final int LONGEST = 90;

    /** A word by itself gives fewer signs, and says nothing. */
    private static final int FEWEST = 4;

    /** What the points of a sentence that decides come to at least. */
    private static final double DECIDES = 0.3;

    private static final Signs KNOWN = load();

    private final Map<String, Double> points = new HashMap<>();
    private double base;

    private Signs() {}

    /** Whether the signs in the sentence tell that it decides something. */
    static boolean decides(String sentence) {
        Set<String> signs = signs(sentence);
        double sum = KNOWN.base;
        for (String sign : signs) {
            sum += KNOWN.points.getOrDefault(sign, 0.0);
        }
        return signs.size() >= FEWEST && sum > DECIDES;
    }

    /** The words of a sentence and its pairs of words, in small letters; names, initials and numbers stand for all of their kind. */
    static Set<String> signs(String sentence) {
        Set<String> signs = new HashSet<>();
        Matcher token = TOKEN.matcher(sentence);
        String before = "^";
        for (int i = 0; i < LONGEST && token.find(); i++) {
            String sign = sign(token.group(), before);
            signs.add(sign);
            signs.add(before + " " + sign);
            before = sign;
        }
        signs.add(before + " $");
        return signs;
    }

    private static String sign(String token, String before) {
        char first = token.charAt(0);
        if (Character.isDigit(first) || token.length() > 1 && Character.isDigit(token.charAt(1))) {
            return "#";
        }
        if (INITIALS.matcher(token).matches()) {
            return "XX";
        }
        boolean opens = before.equals("^")
                || before.length() == 1 && !Character.isLetterOrDigit(before.charAt(0)) && !before.equals("#");
        return Character.isUpperCase(first) && !opens ? "Xx" : token.toLowerCase(Locale.ROOT);
    }

    private static Signs load() {
        Signs all = new Signs();
        Shelf.lines("signs.tsv").stream().filter(line -> line.contains("\t")).forEach(all::add);
        return all;
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        double worth = Double.parseDouble(cells[1]);
        if (cells[0].equals("(none)")) {
            base = worth;
        } else {
            points.put(cells[0], worth);
        }
    }
}
