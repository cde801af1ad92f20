package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where paragraphs begin in a text whose lines an extraction ran together: numbers that run on, 1., 1.1, 1.2, 2., 2.1,
 * or else words that open a decision. Only where they run on like that are numbers those of paragraphs.
 */
final class InlineNumbers {

    private static final int LONG = 700;
    private static final int ENOUGH = 4;
    private static final Pattern NUMBER =
            Pattern.compile("(?<= )(\\d{1,2})\\.(?:(\\d{1,2})\\.?)? (?=[\"\u201c(]?[A-Z])");

    /** The word over a decision or a task, which else opens a line. */
    private static final Pattern WORD = Pattern.compile(
            "(?<= )(?:(?:COUNCIL |COMMITTEE |BOARD )?(?:RESOLUTION|RESOLVED|DECISION|RECOMMENDATION|AGREED|ACTION|MOTION)(?: [\\w./-]{1,12})?:|RESOLVED [Tt]hat\\b)");

    private InlineNumbers() {}

    private static List<Integer> words(String text, int from, int to) {
        List<Integer> starts = new ArrayList<>();
        Matcher m = WORD.matcher(text).region(from, to).useTransparentBounds(true);
        while (m.find()) {
            starts.add(m.start());
        }
        return starts;
    }

    /** The places in {@code text[from, to)} at which a numbered paragraph begins. */
    static List<Integer> starts(String text, int from, int to) {
        List<Integer> starts = new ArrayList<>();
        if (to - from < LONG) {
            return starts;
        }
        Matcher m = NUMBER.matcher(text).region(from, to).useTransparentBounds(true);
        int major = 0;
        int minor = 0;
        int minors = 0;
        while (m.find()) {
            int first = Integer.parseInt(m.group(1));
            int second = m.group(2) == null ? 0 : Integer.parseInt(m.group(2));
            boolean item = second == 0 && first == major + 1;
            boolean paragraph =
                    second > 0 && (first == major && second == minor + 1 || first == major + 1 && second == 1);
            if (item || paragraph) {
                major = first;
                minor = second;
                minors += paragraph ? 1 : 0;
                starts.add(m.start());
            }
        }
        return minors >= ENOUGH ? starts : words(text, from, to);
    }
}
