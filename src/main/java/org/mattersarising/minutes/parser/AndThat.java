package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Motions of several parts, each under its own THAT: "THAT the report be received; AND THAT the tender be awarded". Spec 4.6. */
final class AndThat {

    private static final Pattern JOINT = Pattern.compile(
            "(?:(?<=[;,.:]) )?\\b(?:AND(?: BE IT)?(?: FURTHER)?(?: RESOLVED)? |And (?:further )?)(?=THAT\\b|[Tt]hat\\b)");

    /** "Council resolves: to lobby for it; to ask the members": parts that begin alike, with no "and". */
    private static final Pattern ALIKE = Pattern.compile(";(?: and)? (?=(?:to|that|That) [a-z])");

    private static final Pattern OPENING = Pattern.compile("(?:to|that|That) [a-z]");

    private AndThat() {}

    /** Whether the words begin such a part. */
    static boolean opens(String text) {
        return JOINT.matcher(text).lookingAt();
    }

    /** The parts, or the whole where there are none. */
    static List<Passage> of(Passage motion) {
        List<Passage> parts = new ArrayList<>();
        boolean alike = OPENING.matcher(motion.text()).lookingAt();
        Matcher m = (alike && ALIKE.matcher(motion.text()).find() ? ALIKE : JOINT).matcher(motion.text());
        int start = 0;
        while (m.find()) {
            if (m.start() > start) {
                parts.add(motion.part(start, m.start()));
            }
            start = m.end();
        }
        parts.add(motion.part(start));
        return parts;
    }
}
