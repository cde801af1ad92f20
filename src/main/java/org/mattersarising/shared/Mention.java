package org.mattersarising.shared;

import java.util.function.LongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * A person named in a text that is kept for ever, by number: the record need not change when a name does, or when it is erased. It is written
 * {@code {person/12}} and spelled out when the text is shown.
 */
public final class Mention {

    private static final Pattern MARK = Pattern.compile("\\{person/(\\d{1,18})}");

    private Mention() {}

    public static String of(long person) {
        return "{person/" + person + "}";
    }

    /** The numbers of those whom a text mentions. */
    public static LongStream in(String text) {
        return MARK.matcher(text).results().mapToLong(Mention::person);
    }

    /** The text as it is shown. */
    public static String spelled(String text, LongFunction<String> names) {
        return MARK.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(names.apply(person(found))));
    }

    private static long person(MatchResult found) {
        return Long.parseLong(found.group(1));
    }
}
