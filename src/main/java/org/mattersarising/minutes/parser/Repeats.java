package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a record tells twice: in its minute, and again in the list of actions behind or in front. The first telling stays and
 * takes from the second who acts and by when, where it did not say.
 */
final class Repeats {

    /** A record with more tasks than that is not compared; to compare each with each would cost their number squared. */
    private static final int MOST = 500;

    /** Two tasks of fewer words may be alike and not the same. */
    private static final int FEWEST = 4;

    /** As much of a word as its forms have in common: obtain, obtained. */
    private static final Pattern STEM = Pattern.compile("\\b(\\p{L}{4,6})\\p{L}*");

    /** Words that another telling of the same task may leave out or add. */
    private static final Set<String> COMMON = Set.of(
            "action", "agreed", "would", "will", "should", "that", "this", "with", "their", "from", "item", "offere",
            "undert");

    private final List<Telling> tellings = new ArrayList<>();

    private Repeats() {}

    private record Telling(Set<String> words, String owner, List<InformalAction> actions, int at) {}

    /** The items without what they repeat. */
    static List<MinuteItem> without(List<MinuteItem> items) {
        long tasks =
                items.stream().mapToLong(item -> item.informalActions().size()).sum();
        return tasks < 1 || tasks > MOST ? items : new Repeats().once(items);
    }

    /** Whether a clause of the record says the same: a list of its resolutions at the end is no list of tasks. */
    private static boolean isResolved(Telling task, List<Set<String>> clauses) {
        return task.words().size() >= FEWEST && clauses.contains(task.words());
    }

    private List<MinuteItem> once(List<MinuteItem> items) {
        List<List<InformalAction>> kept = new ArrayList<>();
        List<Set<String>> clauses = items.stream()
                .flatMap(item -> item.resolutions().stream())
                .filter(Clause::needsFollowup)
                .limit(MOST)
                .map(clause -> words(clause.text()))
                .toList();
        for (MinuteItem item : items) {
            List<InformalAction> actions = new ArrayList<>();
            for (InformalAction action : item.informalActions()) {
                Telling telling = new Telling(words(action.text()), action.owner(), actions, actions.size());
                Telling first = first(telling);
                if (isResolved(telling, clauses)) {
                    continue;
                }
                if (first == null) {
                    actions.add(action);
                    tellings.add(telling);
                } else {
                    first.actions()
                            .set(first.at(), first.actions().get(first.at()).with(action));
                }
            }
            kept.add(actions);
        }
        List<MinuteItem> once = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            once.add(items.get(i).with(kept.get(i)));
        }
        return once;
    }

    private Telling first(Telling again) {
        for (Telling told : tellings) {
            if (same(told, again)) {
                return told;
            }
        }
        return null;
    }

    private static boolean same(Telling a, Telling b) {
        int fewer = Math.min(a.words().size(), b.words().size());
        if (fewer < FEWEST || a.owner() != null && b.owner() != null && !isOne(a.owner(), b.owner())) {
            return false;
        }
        int common = 0;
        for (String word : a.words()) {
            common += b.words().contains(word) ? 1 : 0;
        }
        int more = Math.max(a.words().size(), b.words().size());
        return common * 10 >= fewer * 9 && common * 2 >= more;
    }

    /** "The Clerk" and "Clerk", "Jo Hill" and "Jo", "Jo" and "JH". */
    static boolean isOne(String a, String b) {
        boolean initials = Actors.isInitials(a) != Actors.isInitials(b);
        if (initials && a.charAt(0) == b.charAt(0)) {
            return true;
        }
        String one = a.toLowerCase(Locale.ROOT);
        String other = b.toLowerCase(Locale.ROOT);
        return one.contains(other) || other.contains(one);
    }

    static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        STEM.matcher(text.toLowerCase(Locale.ROOT)).results().limit(60).forEach(word -> words.add(word.group(1)));
        words.removeAll(COMMON);
        return words;
    }
}
