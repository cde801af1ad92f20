package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** Words that only name who is to do what stands before them: "AB and the Clerk". Spec 4.9. */
final class OwnerAlone {

    /** What closes the brackets around the words. */
    private static final Pattern TAIL = Pattern.compile("[.)\\]]+$");

    private OwnerAlone() {}

    /** Whether the text is one or several of those who act, and nothing besides. */
    static boolean is(String text) {
        String words = TAIL.matcher(text).replaceAll("").trim();
        if (words.isEmpty() || words.length() > 90) {
            return false;
        }
        for (String each : words.split("\\s*[;,/&]\\s*|\\s+and\\s+")) {
            if (!names(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean names(String words) {
        return Actors.isInitials(words)
                || Actors.isPerson(words)
                || words.matches("(?i)all|(?:Dr|Mr|Mrs|Ms) [A-Z]{1,3}")
                || words.split(" ").length <= 7
                        && Actors.isActor(words)
                        && !words.contains(" to ")
                        && !words.contains(" will ");
    }

    /** The words, without the brackets they stand in. */
    static String in(String words) {
        String owner = words.endsWith("))") ? words.substring(0, words.length() - 1) : words;
        return owner.contains("(") ? owner : TAIL.matcher(owner).replaceAll("").trim();
    }
}
