package org.mattersarising.minutes.parser;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Verbs that leave something to do. "The Clerk will write" commits; "the Clerk will be glad", "the scheme will cost" do not.
 * {@code deeds.txt} holds base forms; the participle and the third person are led back to them.
 */
final class Deeds {

    private static final Set<String> BASE = load();

    /** Forms that no rule leads back. */
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("brought", "bring"),
            Map.entry("bought", "buy"),
            Map.entry("cut", "cut"),
            Map.entry("dug", "dig"),
            Map.entry("laid", "lay"),
            Map.entry("lent", "lend"),
            Map.entry("rebuilt", "rebuild"),
            Map.entry("read", "read"),
            Map.entry("sold", "sell"),
            Map.entry("swept", "sweep"),
            Map.entry("built", "build"),
            Map.entry("chosen", "choose"),
            Map.entry("done", "do"),
            Map.entry("drawn", "draw"),
            Map.entry("fed", "feed"),
            Map.entry("found", "find"),
            Map.entry("given", "give"),
            Map.entry("got", "get"),
            Map.entry("held", "hold"),
            Map.entry("included", "include"),
            Map.entry("kept", "keep"),
            Map.entry("led", "lead"),
            Map.entry("made", "make"),
            Map.entry("met", "meet"),
            Map.entry("paid", "pay"),
            Map.entry("picked", "pick"),
            Map.entry("sent", "send"),
            Map.entry("sought", "seek"),
            Map.entry("spoken", "speak"),
            Map.entry("taken", "take"),
            Map.entry("told", "tell"),
            Map.entry("undertaken", "undertake"),
            Map.entry("written", "write"));
    /** What a thing merely is or goes on to be; done by nobody. */
    private static final Set<String> LASTING = Set.of(
            "use", "keep", "retain", "move", "change", "hold", "set", "go", "start", "open", "run", "work", "help");

    /** Not "to sign again". */
    private static final Set<String> NOT_AGAIN = Set.of("resign", "remark", "resort", "react");

    private Deeds() {}

    private static Set<String> load() {
        return Shelf.lines("deeds.txt").stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the base form is such a verb. */
    static boolean is(String verb) {
        String base = verb.toLowerCase(Locale.ROOT);
        return BASE.contains(base) || isAgain(base);
    }

    /** "resend", "re-order": done again. */
    private static boolean isAgain(String verb) {
        String once = verb.startsWith("re") && !NOT_AGAIN.contains(verb) ? verb.replaceFirst("^re-?", "") : "";
        return BASE.contains(once) && !LASTING.contains(once);
    }

    /** Whether the participle is that of such a verb: added, sent, arranged. */
    static boolean isDone(String participle) {
        String base = base(participle.toLowerCase(Locale.ROOT));
        return base != null && !LASTING.contains(base);
    }

    /** Such a verb, save those that also tell how things stay. */
    static boolean isTask(String verb) {
        String base = verb.toLowerCase(Locale.ROOT);
        return is(base) && !LASTING.contains(base);
    }

    /** Whether the form is the third person of such a verb: sends, writes, carries. */
    static boolean isDoneBy(String form) {
        if (!form.endsWith("s") || form.length() < 4) {
            return false;
        }
        String stem = form.substring(0, form.length() - 1);
        return isTask(stem)
                || stem.endsWith("e") && isTask(stem.substring(0, stem.length() - 1))
                || stem.endsWith("ie") && isTask(stem.substring(0, stem.length() - 2) + "y");
    }

    /** The base form of "sending", if it is such a verb; else {@code null}. */
    static String doing(String form) {
        String stem = form.substring(0, form.length() - 3);
        int last = stem.length() - 1;
        for (String base : new String[] {stem, stem + "e", stem.substring(0, Math.max(0, last))}) {
            if (isTask(base)) {
                return base;
            }
        }
        return null;
    }

    private static String base(String participle) {
        String irregular = IRREGULAR.get(participle);
        if (irregular != null) {
            return irregular;
        }
        if (BASE.contains(participle)) {
            return participle.endsWith("ed") || participle.equals("set") || participle.equals("put")
                    ? participle
                    : null;
        }
        if (!participle.endsWith("ed") || participle.length() < 5) {
            return null;
        }
        String stem = participle.substring(0, participle.length() - 2);
        int last = stem.length() - 1;
        if (BASE.contains(stem)) {
            return stem;
        }
        if (BASE.contains(stem + "e")) {
            return stem + "e";
        }
        if (stem.endsWith("i") && BASE.contains(stem.substring(0, last) + "y")) {
            return stem.substring(0, last) + "y";
        }
        boolean twice = stem.charAt(last) == stem.charAt(last - 1);
        return twice && BASE.contains(stem.substring(0, last)) ? stem.substring(0, last) : null;
    }
}
