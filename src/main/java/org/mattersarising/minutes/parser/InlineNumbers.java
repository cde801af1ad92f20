package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds where paragraphs begin in a text whose lines an extraction ran together: numbers that run on, 1., 1.1, 1.2, 2., 2.1 or
 * Item 61, Item 62, or else words that open a decision. Only where they run on like that are numbers those of paragraphs.
 */
final class InlineNumbers {

    private static final int LONG = 700;
    private static final int ENOUGH = 4;
    private static final Pattern NUMBER =
            Pattern.compile("(?<= )(\\d{1,2})\\.(?:(\\d{1,2})\\.?)? (?=[\"\u201c(]?[A-Z])");

    /** "Item 61/14: Lights:" */
    private static final Pattern NAMED = Pattern.compile(
            "(?<=[ .])(?:Item|ITEM|Agenda Item|Minute|AGENDA ITEM) (\\d{1,3})(?:/\\d{2,4})?[:.] ?(?=[\"\u201c(]?[A-Z])");

    /** The word over a decision or a task, which else opens a line. */
    private static final Pattern WORD = Pattern.compile(
            "(?<= )(?:(?:COUNCIL |COMMITTEE |BOARD )?(?:RESOLUTION|RESOLVED|DECISION|RECOMMENDATION|AGREED|ACTION|MOTION)(?: [\\w./-]{1,12})?:|RESOLVED [Tt]hat\\b)");

    /** The words over those present, in front of what is numbered. */
    private static final Pattern ROLL = Pattern.compile(
            "(?<= )(?:(?:Members |Councillors |Also |ALSO |MEMBERS )?(?:PRESENT|Present|present)|(?:(?:Visiting|Invited|Other|OTHER|Co-opted|Council|Board|Committee) )?(?:Members|MEMBERS|Directors|Trustees|Governors|Officers|OFFICERS|Staff|Guests|Observers)|I[Nn] [Aa](?:TTENDANCE|ttendance)|(?:Apologies|APOLOGIES)(?: (?:for|FOR) (?:absence|ABSENCE))?|Absent|ABSENT) ?:(?= )");

    private InlineNumbers() {}

    /**
     * The places in {@code text[from, to)} at which a numbered paragraph begins, or one in front of them that calls the roll; or
     * else those of the words that open a decision.
     */
    static List<Integer> starts(String text, int from, int to) {
        if (to - from < LONG) {
            return List.of();
        }
        List<Integer> numbered = numbered(text, from, to);
        numbered = numbered.isEmpty() ? named(text, from, to) : numbered;
        if (numbered.isEmpty()) {
            return all(WORD, text, from, to);
        }
        List<Integer> starts = all(ROLL, text, from, numbered.get(0));
        // Names that nothing parts from each other cannot be told from the posts between them.
        boolean list = !starts.isEmpty()
                && text.substring(starts.get(0), numbered.get(0)).indexOf(',') > 0;
        starts = list ? starts : new ArrayList<>();
        starts.addAll(numbered);
        return starts;
    }

    private static List<Integer> all(Pattern pattern, String text, int from, int to) {
        Matcher m = pattern.matcher(text).region(from, to).useTransparentBounds(true);
        return m.results().map(MatchResult::start).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Integer> numbered(String text, int from, int to) {
        List<Integer> starts = new ArrayList<>();
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
        return minors >= ENOUGH ? starts : List.of();
    }

    private static List<Integer> named(String text, int from, int to) {
        List<Integer> starts = new ArrayList<>();
        Matcher m = NAMED.matcher(text).region(from, to).useTransparentBounds(true);
        int last = -1;
        while (m.find()) {
            int number = Integer.parseInt(m.group(1));
            if (last < 0 || number == last + 1) {
                last = number;
                starts.add(m.start());
            }
        }
        return starts.size() >= ENOUGH ? starts : List.of();
    }
}
