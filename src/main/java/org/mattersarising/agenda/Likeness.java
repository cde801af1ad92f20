package org.mattersarising.agenda;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mattersarising.web.GovukDates;

/**
 * How alike a title is to what was promised: which of its words stand in the promise. Nothing but words is compared, so that the reason
 * can be shown whole.
 *
 * @param share of the title's words that stand in the promise, from 0 to 1; one that stands in the words around it counts less
 * @param reason in words for the clerk
 */
record Likeness(double share, String reason) implements Comparable<Likeness> {

    /** From here on a title is taken to mean what was promised. Below it the clerk is not shown a guess. */
    static final double ENOUGH = 0.6;

    private static final double AROUND = 0.7;
    private static final double WEAKLY = 0.5;
    private static final double NAMES_THE_MEETING = 0.2;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int STEM = 6;

    /** Words that say nothing about the subject. */
    private static final Set<String> EMPTY = Set.of(
            "the",
            "a",
            "an",
            "of",
            "on",
            "in",
            "to",
            "for",
            "and",
            "or",
            "by",
            "with",
            "from",
            "at",
            "as",
            "be",
            "is",
            "are",
            "that",
            "this",
            "its",
            "it",
            "s",
            "report",
            "reports",
            "item",
            "agenda",
            "board",
            "committee",
            "panel",
            "meeting",
            "future",
            "further",
            "submitted",
            "presented",
            "considered",
            "verbal",
            "included",
            "work",
            "programme",
            "next");

    /** Words that tell reports of one subject apart, but are no subject by themselves. */
    private static final Set<String> WEAK =
            Set.of("update", "annual", "progress", "review", "impact", "service", "services");

    /**
     * @param title of an agenda item or of an entry
     * @param promise the words in which it was asked for
     * @param around what stands around them, such as the heading of the minute
     */
    static Likeness of(String title, String promise, String around) {
        Map<String, String> wanted = words(title);
        if (wanted.isEmpty()) {
            return new Likeness(0, "the title has no word to compare");
        }
        Set<String> said = words(promise).keySet();
        Set<String> near = words(around).keySet();
        List<String> shared = new ArrayList<>();
        double weight = 0;
        double whole = 0;
        boolean subject = false;
        for (Map.Entry<String, String> word : wanted.entrySet()) {
            boolean weak = WEAK.contains(word.getValue());
            double counts = weak ? WEAKLY : 1;
            whole += counts;
            boolean there = said.contains(word.getKey());
            if (there || near.contains(word.getKey())) {
                shared.add(word.getValue());
                weight += there ? counts : counts * AROUND;
                subject |= !weak;
            }
        }
        double share = subject ? weight / whole : 0;
        return new Likeness(share, reason(shared, wanted.size()));
    }

    /** Surer by what an entry's detail says: "following the item considered on 15 October" names the meeting that asked. */
    Likeness knowing(String detail, LocalDate asked) {
        if (asked == null || share == 0) {
            return this;
        }
        String month = asked.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
        Pattern day = Pattern.compile(
                "\\b" + asked.getDayOfMonth() + " ?(?:st|nd|rd|th)?,? (?:of )?" + month + "\\b",
                Pattern.CASE_INSENSITIVE);
        return day.matcher(detail).find()
                ? new Likeness(
                        share + NAMES_THE_MEETING,
                        reason + "; its detail names the meeting of " + GovukDates.format(asked))
                : this;
    }

    boolean enough() {
        return share >= ENOUGH;
    }

    @Override
    public int compareTo(Likeness other) {
        return Double.compare(share, other.share);
    }

    private static String reason(List<String> shared, int all) {
        if (shared.isEmpty()) {
            return "no word of the title was asked for";
        }
        String words = shared.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
        return "%d of the %d words of the title %s asked for: %s"
                .formatted(shared.size(), all, shared.size() == 1 ? "was" : "were", words);
    }

    /** The words that matter, each by its beginning, so that "vulnerability" and "vulnerable" are one. */
    private static Map<String, String> words(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        // "Covid-19" is one word, not a word and a number.
        String plain = (text == null ? "" : text)
                .toLowerCase(Locale.UK)
                .replace("’", "'")
                .replace("'s", "")
                .replaceAll("(\\p{L})-(\\d)", "$1$2");
        for (String word : BETWEEN_WORDS.split(plain)) {
            if (!word.isEmpty() && !EMPTY.contains(word)) {
                found.putIfAbsent(stem(word), word);
            }
        }
        return found;
    }

    private static String stem(String word) {
        String one = word.length() > 4 && word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word;
        return one.length() <= STEM ? one : one.substring(0, STEM);
    }
}
