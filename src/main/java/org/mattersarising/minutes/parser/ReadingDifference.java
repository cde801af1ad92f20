package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares two versions of the minutes of one meeting, clause by clause. A clause keeps its identity by minute and label; one
 * that moved to another label with its words unchanged is the same clause still.
 */
public final class ReadingDifference {

    private ReadingDifference() {}

    /** The changes in the order of the later version, those that are gone at the end. */
    public static List<ClauseChange> between(MeetingMinutes before, MeetingMinutes after) {
        Map<String, Clause> old = keyed(before);
        Map<String, Clause> now = keyed(after);
        List<ClauseChange> changes = new ArrayList<>();
        Map<String, Clause> left = new LinkedHashMap<>(old);
        Map<String, String> moved = moved(old, now);
        now.forEach((key, clause) -> {
            String from = moved.getOrDefault(key, moved.containsValue(key) ? null : key);
            Clause known = from == null ? null : left.remove(from);
            changes.add(new ClauseChange(key, kind(known, clause), known, clause));
        });
        left.forEach((key, clause) -> changes.add(new ClauseChange(key, ClauseChange.Kind.GONE, clause, null)));
        return changes;
    }

    private static ClauseChange.Kind kind(Clause before, Clause after) {
        if (before == null) {
            return ClauseChange.Kind.NEW;
        }
        return words(before).equals(words(after)) ? ClauseChange.Kind.SAME : ClauseChange.Kind.CHANGED;
    }

    /** Clauses of the later version whose words stood under another key of the earlier: later key to earlier key. */
    private static Map<String, String> moved(Map<String, Clause> old, Map<String, Clause> now) {
        Map<String, String> byWords = new LinkedHashMap<>();
        old.forEach((key, clause) -> {
            if (!now.containsKey(key) || !words(now.get(key)).equals(words(clause))) {
                byWords.putIfAbsent(words(clause), key);
            }
        });
        Map<String, String> moved = new LinkedHashMap<>();
        now.forEach((key, clause) -> {
            boolean stays = old.containsKey(key) && words(old.get(key)).equals(words(clause));
            String from = stays ? null : byWords.remove(words(clause));
            if (from != null) {
                moved.put(key, from);
            }
        });
        return moved;
    }

    private static Map<String, Clause> keyed(MeetingMinutes minutes) {
        Map<String, Clause> keyed = new LinkedHashMap<>();
        for (MinuteItem item : minutes.items()) {
            String minute = item.number() == null ? item.heading() : item.number();
            int unlabelled = 0;
            for (Clause clause : item.resolutions()) {
                String label = clause.label() == null ? "#" + ++unlabelled : clause.label();
                String key = minute + " (" + label + ")";
                for (int again = 2; keyed.containsKey(key); again++) {
                    key = minute + " (" + label + ") " + again;
                }
                keyed.put(key, clause);
            }
        }
        return keyed;
    }

    /** Punctuation and capitals do not make another clause. */
    private static String words(Clause clause) {
        return clause.text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ")
                .trim();
    }
}
