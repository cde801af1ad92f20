package org.mattersarising.minutes.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a document spaces its lines and tears its words, learnt from all its pages. Whether the hyphen at a line end belongs
 * to the word is asked of the document itself: a compound hyphenated in the middle of some line keeps its hyphen.
 */
final class Typesetting {

    private static final int MOST_COMPOUNDS = 50_000;

    /** Lines of one paragraph are never nearer than this, nor further apart, counted in letter heights. */
    private static final float NEAREST = 0.9f;

    private static final float FURTHEST = 3;
    private static final int STEPS = 100;

    private final Set<String> compounds = new HashSet<>();
    private final int[] pitches = new int[STEPS + 1];
    private float pitch;

    static Typesetting of(List<PdfPage> pages) {
        Typesetting setting = new Typesetting();
        for (PdfPage page : pages) {
            setting.measure(page.lines());
            for (PageLine line : page.lines()) {
                for (PageLine.Word word : line.words()) {
                    int at = word.text().indexOf('-');
                    if (at > 0 && at < word.text().length() - 1 && setting.compounds.size() < MOST_COMPOUNDS) {
                        setting.compounds.add(letters(word.text()));
                    }
                }
            }
        }
        setting.pitch = setting.usualPitch();
        return setting;
    }

    /** From the foot of a line to the foot of the next within a paragraph, in letter heights. */
    float pitch() {
        return pitch;
    }

    private void measure(List<PageLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            float height = lines.get(i).size();
            float gap = (lines.get(i).baseline() - lines.get(i - 1).baseline()) / height;
            boolean alike = Math.abs(lines.get(i).x() - lines.get(i - 1).x()) < 3 * height;
            if (alike && gap >= NEAREST && gap <= FURTHEST) {
                pitches[Math.round((gap - NEAREST) / (FURTHEST - NEAREST) * STEPS)]++;
            }
        }
    }

    /** Near the smallest there is, since a list of one-line items has more gaps between paragraphs than within. */
    private float usualPitch() {
        int all = Arrays.stream(pitches).sum();
        int below = 0;
        for (int step = 0; step <= STEPS; step++) {
            below += pitches[step];
            if (pitches[step] > 0 && below * 10 >= all) {
                return NEAREST + (FURTHEST - NEAREST) * step / STEPS;
            }
        }
        return 1.2f;
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
