package org.mattersarising.minutes.parser;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark in front of a clause: (1), 1), 1., a., (iv).
 *
 * @param value as printed, without brackets and full stop
 * @param length how many characters of the text it takes, the space behind it included
 */
record Label(String value, int length) {

    private static final Pattern LABEL = Pattern.compile(
            "(?:[(\\[] ?(\\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5}) ?[)\\]][.:]?|(\\d{1,2}|[a-z]|[ivx]{1,5})(?:\\)|[.:](?!\\d))|([A-Z]|[IVX]{2,5})\\)|(\\d{1,2}) (?!(?:Yes|No|Yeas?|Ayes?|Nays?|For|Against|Abstain\\w*)\\b)(?=[A-Z][a-z]))(?:[ -]+|$|(?=[A-Z])|(?<=\\(\\d{1,2}\\))(?=[a-z]))");

    /** The label the text begins with, or {@code null}. */
    static Label of(String text) {
        Matcher m = LABEL.matcher(text);
        if (!m.lookingAt()) {
            return null;
        }
        for (int group = 1; group <= 3; group++) {
            if (m.group(group) != null) {
                return new Label(m.group(group), m.end());
            }
        }
        return null;
    }

    boolean isDigits() {
        return Character.isDigit(value.charAt(0));
    }

    /** The place in its list: 3 for 3, c, iii; a letter may be a Roman number and is one where that is expected. */
    int ordinal(boolean roman) {
        if (isDigits()) {
            return Integer.parseInt(value);
        }
        String v = value.toLowerCase(Locale.ROOT);
        if (roman || v.length() > 1) {
            return roman(v);
        }
        return v.charAt(0) - 'a' + 1;
    }

    boolean couldBeRoman() {
        return !isDigits()
                && value.toLowerCase(Locale.ROOT).matches("[ivx]+")
                && roman(value.toLowerCase(Locale.ROOT)) > 0;
    }

    boolean first() {
        return value.equals("1") || value.equalsIgnoreCase("a") || value.equalsIgnoreCase("i");
    }

    private static int roman(String v) {
        int sum = 0;
        for (int i = 0; i < v.length(); i++) {
            int here = digit(v.charAt(i));
            int next = i + 1 < v.length() ? digit(v.charAt(i + 1)) : 0;
            sum += here < next ? -here : here;
        }
        return sum;
    }

    private static int digit(char c) {
        return c == 'i' ? 1 : c == 'v' ? 5 : c == 'x' ? 10 : 0;
    }
}
