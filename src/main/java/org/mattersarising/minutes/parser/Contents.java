package org.mattersarising.minutes.parser;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The list of items that stands over the minutes themselves: numbered lines right below each other that all come again. */
final class Contents {

    /** So many letters of a title tell it from others. */
    private static final int TELLING = 12;

    /** "3. [7]Units": what a browser of texts makes of a link to the item. */
    private static final Pattern LINK = Pattern.compile("\\[\\d{1,3}](?=\\S)");

    private final Source source;
    private final ItemNumber[] numbers;
    private final int from;

    /** @param numbers what each line begins with, that of {@code from} first */
    Contents(Source source, ItemNumber[] numbers, int from) {
        this.source = source;
        this.numbers = numbers;
        this.from = from;
    }

    /** The lines of the list; none where the minutes do not repeat it. */
    Set<Integer> lines() {
        Set<Integer> lines = new HashSet<>();
        Set<String> behind = new HashSet<>();
        ItemNumber next = null;
        boolean listed = false;
        for (int i = from + numbers.length - 1; i >= from; i--) {
            if (source.skip(i)) {
                continue;
            }
            ItemNumber number = source.line(i).table() ? null : numbers[i - from];
            if (number != null
                    && LINK.matcher(source.plain(i))
                            .region(number.length(), source.plain(i).length())
                            .lookingAt()) {
                lines.add(i);
                continue;
            }
            boolean again = number != null && !behind.add(key(number, source.plain(i)));
            boolean follows = number != null && next != null && next.ordinal() == number.ordinal() + 1;
            listed = again && (follows || !listed && isLast(i, number));
            if (listed) {
                lines.add(i);
            }
            next = number;
        }
        return lines;
    }

    /** Whether the line before has the number before: the line ends a list. */
    private boolean isLast(int line, ItemNumber number) {
        int before = source.lastFilled(line, from);
        ItemNumber of = before < from ? null : numbers[before - from];
        return of != null && of.ordinal() == number.ordinal() - 1;
    }

    private static String key(ItemNumber number, String plain) {
        StringBuilder letters = new StringBuilder().append(number.ordinal()).append(' ');
        for (int i = number.length(); i < plain.length() && letters.length() < TELLING; i++) {
            if (Character.isLetter(plain.charAt(i))) {
                letters.append(plain.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
