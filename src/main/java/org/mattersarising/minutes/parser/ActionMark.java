package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word "Action" in front of what somebody is to do. */
final class ActionMark {

    /** "ACTION: AB to write", "#action", "Action for Jo Hill: ask": the mark in front of a task. */
    private static final Pattern MARK = Pattern.compile(
            "\\[ ?\\] |(?:ACTIONS?|Actions?)(?: by| for)?:? (?=(?:ALL|All|[A-Z]{2,3})(?:(?:,| and|/| &) ?[A-Z]{2,3}){0,4}\\.?$)|[(\\[]?(?:ACTIONS?|Actions?)(?: ?/ ?| )(?=(?:[A-Z]{2,3}|(?:[A-Z]\\.){2,3}|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\\.? [A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?)(?:(?: and |/|, ?| & )[A-Z][\\w.]*)? (?:to|will)\\b)|(?:AI|ACTION|Action)(?: (?:for|on|by))? (?=(?!ITEM|POINT|Item|Point)[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)?:"
                    + " )|(?:\\[|\\()?(?:#action(?: item)?:?|(?:NEW |New |AGREED |Agreed )?(?:ACTIONS?(?:"
                    + " (?:ITEM|POINT)S?)?|Actions?(?: (?:[Ii]tem|[Pp]oint|for|by|agreed|[Rr]equired)s?)?|AP|AI|TODO|To do|TO DO)(?:"
                    + " ?(?:No\\.? ?)?#?[A-Z]{0,3}[\\d./-]{1,9})?(?:"
                    + " ?(?:\\([^)]{0,12}\\)))?\\s*(?::|\u2013|\u2014|-(?=\\s)|\u2192)|AP(?:\\. | (?=[A-Z]{2,3} ?(?:--|\u2013|-) )))\\s*");

    private ActionMark() {}

    static boolean opens(String plain) {
        return length(plain) > 0 && plain.length() > 7;
    }

    /** How many characters of the text the mark takes, or 0. */
    static int length(String text) {
        if (text.isEmpty() || "#[(NAT".indexOf(text.charAt(0)) < 0) {
            return 0;
        }
        Matcher m = MARK.matcher(text);
        return m.lookingAt() ? m.end() : 0;
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
