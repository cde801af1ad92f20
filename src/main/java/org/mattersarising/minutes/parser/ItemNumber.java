package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number in front of a minute's heading.
 *
 * @param printed as printed, without full stop
 * @param ordinal what runs on from item to item
 * @param strong whether only a minute is numbered like this: 107/20, Item 4, Minute 12
 * @param length how many characters of the line it takes
 */
record ItemNumber(String printed, int ordinal, boolean strong, int length) {

    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?:Agenda )?Item(?: No\\.?)?|Minute(?: No\\.?)?|ITEM(?: NO\\.?)?|AGENDA ITEM|MINUTE|No\\.|\u00a7)? ?"
                    + "(?:((?:[A-Z]{1,4}[/ .-]?)?(?:20)?\\d{2}[/.-](?:\\d{2}[/-])?\\d{1,4}|\\d{4}\\.\\d{2}|\\d{1,4}/\\d{2,4}(?:-\\d{2,4})?|[A-Z]{2,4}[./-]\\d{1,4})|(\\d{1,4})(?:\\.0)?(?![.,/:]?\\d)(?! (?:[Yy]es|[Nn]o|[Yy]eas?|[Aa]yes?|[Nn]ays?|[Ff]or|[Ii]n favou?r|[Vv]otes?|[Aa]bstain\\w*|[Aa]bstentions?|[Aa]gainst|[Pp]resent)\\b[;,:.]?)|([IVX]{1,6})(?=[.:)]))[.:)]{0,2}(?:[ \\t/\u2013\u2014-]+|$|(?<=\\d[.])(?=[A-Z][a-z]))");
    /** "7 March 2017", "7 March 2017, Net Loft" is a day and no minute. */
    private static final Pattern DAY =
            Pattern.compile("(?i)\\d{1,2} " + Dates.MONTH + ",? (?:19|20)\\d\\d\\b(?:[^A-Za-z]*$|, ?(?=[A-Za-z]))");

    private static final Pattern NAMED = Pattern.compile("(?i)(?:(?:agenda )?item|minute)\\b.*");

    /** The number the line begins with, or {@code null}. */
    static ItemNumber of(String plain) {
        Matcher m = NUMBER.matcher(plain).region(0, Math.min(plain.length(), 60));
        if (!m.lookingAt() || DAY.matcher(plain).lookingAt()) {
            return null;
        }
        boolean named = NAMED.matcher(m.group()).matches();
        if (m.group(1) != null) {
            return compound(m.group(1), m.end());
        }
        if (m.group(2) != null) {
            return new ItemNumber(m.group(2), Integer.parseInt(m.group(2)), named, m.end());
        }
        int roman = new Label(m.group(3), 0).ordinal(true);
        return new ItemNumber(m.group(3), roman, named, m.end());
    }

    static boolean strong(String plain) {
        ItemNumber number = of(plain);
        return number != null
                && number.strong()
                && plain.length() > number.length()
                && Character.isUpperCase(plain.charAt(number.length()));
    }

    /** Whether it is put together of several: 107/20. */
    boolean compound() {
        return printed.indexOf('/') > 0 || printed.indexOf('.') > 0 || printed.indexOf('-') > 0;
    }

    /** The groups of digits in it. */
    String[] parts() {
        return printed.replaceAll("^\\D+", "").split("\\D+");
    }

    /** How it is put together: "#/#" of 107/20. */
    String shape() {
        return printed.replaceAll("\\d+", "#");
    }

    /** The same, running on in one of its groups. */
    ItemNumber runningIn(int part) {
        return new ItemNumber(printed, Integer.parseInt(parts()[part]), strong, length);
    }

    /** 107/20 runs on in front of the stroke, 2023/12 and 23-14 behind it. */
    private static ItemNumber compound(String printed, int length) {
        String[] parts = printed.split("[^0-9]+");
        String last = parts[parts.length - 1];
        String before = parts.length > 1 ? parts[parts.length - 2] : "";
        boolean yearLast = printed.matches("\\d{1,4}/\\d{2,4}(?:-\\d{2,4})?") && !before.matches("20\\d\\d");
        if (printed.matches("\\d{1,2}\\.\\d{1,2}")) {
            return null;
        }
        if (printed.matches("\\d{1,4}/\\d{2}-\\d{2}")) {
            return new ItemNumber(printed, Integer.parseInt(parts[0]), true, length);
        }
        return new ItemNumber(printed, Integer.parseInt(yearLast && !before.isEmpty() ? before : last), true, length);
    }
}
