package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word "Action" in front of what somebody is to do. */
final class ActionMark {

    /** "ACTION: AB to write", "#action", "Action for Jo Hill: ask": the mark in front of a task. */
    private static final Pattern MARK = Pattern.compile(
            "(?:[Nn]ext step(?:\\(s\\)|s)? ?: )|\\[ ?\\] |TODO (?=[A-Z][A-Za-z]{1,14}(?:,| -| to| will|\\b [a-z])|[a-z])|#todo(?::| )(?=[\\w@])|(?:ACTIONS?|Actions?)(?: by| for)?:? (?=(?!LOG|LIST)(?:ALL|All|[A-Z]{2,3})(?:(?:,| and|/| &) ?[A-Z]{2,3}){0,4}\\.?$)|[(\\[]?(?:ACTIONS?|Actions?)(?: ?/ ?| )(?=(?:[A-Z]{2,3}|(?:[A-Z]\\.){2,3}|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\\.? [A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?)(?:(?: and |/|, ?| & )[A-Z][\\w.]*)? (?:to|will)\\b)|(?:AI|ACTION|Action|TODO)(?: (?i:item|point))?(?: (?:[\\d.]{1,6}|\\d{4}-\\d\\d-\\d\\d))?(?: (?:for|on|by))? (?=(?!(?i:item|point))[A-Za-z][\\w'-]+(?: [A-Z][\\w'-]+){0,2}(?:(?:, | and | & )[A-Za-z][\\w'-]+(?: [A-Z][\\w'-]+){0,2}){0,3}:"
                    + " )|(?:\\[|\\()?(?:#action(?: item)?:?|(?:NEW |New |AGREED |Agreed )?(?:ACTIONS?(?:"
                    + " (?:ITEM|POINT)S?)?|Actions?(?: (?:[Ii]tem|[Pp]oint|for|by|agreed|[Rr]equired)s?)?|AP|AI|TODO|To do|TO DO)(?:"
                    + " ?(?:No\\.? ?)?#?[A-Z]{0,3}[\\d./-]{1,10})?(?:"
                    + " ?(?:\\([^)]{0,12}\\)))?\\s*(?::|\u2013|\u2014|-(?=\\s)|\u2192)|AP(?:\\. | (?=[A-Z]{2,3} ?(?:--|\u2013|-) )))\\s*");

    /** "Action Taken: Motion carried": what the meeting did, and nothing that is left to do. */
    private static final Pattern TAKEN = Pattern.compile("(?i:actions?) [Tt]aken\\b");

    /** Halves of pictures that may stand in front of the mark. */
    private static final int PICTURES = 8;

    private ActionMark() {}

    static boolean opens(String plain) {
        return length(plain) > 0 && plain.length() > 7;
    }

    /** How many characters of the text the mark takes, or 0. */
    static int length(String text) {
        int first = behindPictures(text);
        if (first == text.length() || "#[(NATn".indexOf(text.charAt(first)) < 0) {
            return 0;
        }
        if (text.startsWith("ction", first + 1)
                && TAKEN.matcher(text).region(first, text.length()).lookingAt()) {
            return 0;
        }
        Matcher m = MARK.matcher(text).region(first, text.length());
        return m.lookingAt() ? m.end() : 0;
    }

    /** A picture of a hammer in front of the mark says no more than the mark. */
    private static int behindPictures(String text) {
        int at = 0;
        while (at < Math.min(text.length(), PICTURES) && isPicture(text.charAt(at))) {
            at++;
        }
        return at > 0 && at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static boolean isPicture(char c) {
        return Character.isSurrogate(c) || c == '\ufe0f' || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /** Where a mark in capitals stands within the text, or -1. */
    static int within(String text) {
        int at = text.indexOf("ACTION");
        while (at > 0) {
            if (length(text.substring(at, Math.min(text.length(), at + 60))) > 0
                    && !text.substring(Math.max(0, at - 10), at).contains("revious")) {
                return at;
            }
            at = text.indexOf("ACTION", at + 6);
        }
        return -1;
    }
}
