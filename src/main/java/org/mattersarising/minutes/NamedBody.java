package org.mattersarising.minutes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what minutes call the body that met with the board for which they were imported. */
public final class NamedBody {

    /** Words that tell one body from no other. */
    private static final Set<String> COMMON = Set.of(
            "board",
            "committee",
            "council",
            "panel",
            "group",
            "meeting",
            "minutes",
            "the",
            "and",
            "for",
            "joint",
            "special",
            "sub",
            "city",
            "county",
            "district",
            "borough",
            "parish",
            "town",
            "community",
            "general",
            "annual");

    /** Words that initials leave out. */
    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "on");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private NamedBody() {}

    /**
     * Whether the two are plainly different: both have a name of their own, and share no word of it and no initials. What could be the
     * same is not another.
     */
    public static boolean isAnother(String named, String board) {
        if (isCouncil(named) && !isCouncil(board)) {
            // The council over the heading may be that of the board.
            return false;
        }
        Set<String> one = own(named);
        Set<String> other = own(board);
        return !one.isEmpty()
                && !other.isEmpty()
                && one.stream().noneMatch(other::contains)
                && !other.contains(initials(named))
                && !one.contains(initials(board));
    }

    private static boolean isCouncil(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("council");
    }

    private static Set<String> own(String name) {
        return words(name)
                .filter(word -> word.length() > 2 && !COMMON.contains(word))
                .collect(Collectors.toSet());
    }

    private static String initials(String name) {
        return words(name)
                .filter(word -> !SMALL.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static Stream<String> words(String name) {
        return WORD.matcher(name.toLowerCase(Locale.ROOT)).results().map(match -> match.group());
    }
}
