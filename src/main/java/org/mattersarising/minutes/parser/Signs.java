package org.mattersarising.minutes.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    /** How sure it must be that a task is left; a false one costs more than a false decision. */
    private static final double ASKS = 1.0;

    private static final double DECIDES = 0.3;

    private static final Points NONE = new Points(0, 0);

    private static final Signs KNOWN = load();

    private final Map<String, Points> points = new HashMap<>();
    private Points base = NONE;

    private Signs() {}

    /** The points of a sign: for a decision, and for one that leaves somebody something to do. */
    private record Points(double decides, double asks) {

        Points plus(Points other) {
            return new Points(decides + other.decides, asks + other.asks);
        }
    }

    /** What the signs in a sentence tell. */
    enum Verdict {
        NOTHING,
        DECIDES,
        ASKS
    }

    static Verdict of(String sentence) {
        Set<String> signs = signs(sentence);
        if (signs.size() < FEWEST) {
            return Verdict.NOTHING;
        }
        Points sum = KNOWN.base;
        for (String sign : signs) {
            sum = sum.plus(KNOWN.points.getOrDefault(sign, NONE));
        }
        return sum.asks > ASKS ? Verdict.ASKS : sum.decides > DECIDES ? Verdict.DECIDES : Verdict.NOTHING;
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
        try (InputStream in = Signs.class.getResourceAsStream("signs.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.contains("\t")).forEach(all::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    private void add(String line) {
        String[] cells = line.split("\t");
        Points worth = new Points(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
        if (cells[0].equals("(none)")) {
            base = worth;
        } else {
            points.put(cells[0], worth);
        }
    }
}
