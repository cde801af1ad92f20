package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how often something is to be done. Spec 7.4. */
final class Recurrence {

    private static final Pattern RECURS = Pattern.compile(
            "\\b(?:(?:at|to|for|on|after|before) )?(?:each|every|all future|all subsequent) (?:" + Numbers.PATTERN
                    + " (?:weeks|months|years)|(?:\\w+ ){0,2}?(?:meetings?|month|quarter|year|week|term|cycle|Monday|Tuesday|Wednesday|Thursday|Friday))\\b"
                    + "|\\b(?:on an? )?(?:regular|monthly|weekly|quarterly|annual|bi-?annual|six[- ]monthly|6[- ]monthly|half[- ]yearly|bi-?monthly|fortnightly|ongoing|rolling) basis\\b"
                    + "|\\b(?:quarterly|monthly|weekly|fortnightly|annually|yearly|bi-?annually|bi-?monthly|termly|half[- ]yearly|(?:three|six|3|6|12|twelve)[- ]monthly)\\b(?! (?-i:Meeting|Report|Bulletin))"
                    + "|\\b(?:once|twice|three times|four times) (?:a|per|each|every) (?:month|quarter|year|week)\\b"
                    + "|\\bregular(?:ly)?(?= (?:updates?|reports?|progress|feedback|report|updated|informed))",
            Pattern.CASE_INSENSITIVE);

    private Recurrence() {}

    /** The words that say how often, or {@code null}. */
    static String in(String text) {
        Matcher m = RECURS.matcher(text);
        return m.find() ? m.group() : null;
    }
}
