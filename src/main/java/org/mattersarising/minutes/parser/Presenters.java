package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who laid the matter before the meeting: the author of the report, the one who presented it. Spec 6.7. */
final class Presenters {

    private static final String ROLE =
            "(?:, (?:(?:the|and|of|for|to|in|&) )*[A-Z][\\w'\u2019&-]*(?:(?: (?:of|and|for|the|to|in|on|&))* [A-Z][\\w'\u2019&-]*)*)?";
    private static final String POST =
            "(?:the )?(?:[A-Z][\\w'\u2019&-]*(?: (?:of|and|for|the|to|in|&))* ){0,6}(?:Director|Officer|Manager|Head|Executive|Clerk|Secretary|Treasurer|Chair|Chairman|Chairperson|Engineer|Surveyor|Solicitor|Superintendent|Co-?ordinator|Lead|Leader|Consultant|Principal|Convener)(?:(?: (?:of|and|for|the|to|in|&|\\())* [A-Z][\\w'\u2019&-]*)*";
    private static final String WHO = "((?:" + Actors.PERSON + ")" + ROLE + "|" + POST + ")";
    private static final Pattern OF = Pattern.compile(
            "\\b(?:[Rr]eports?|[Pp]resentations?|[Bb]riefing [Nn]otes?|[Bb]riefings?|[Uu]pdates?|[Pp]apers?|[Nn]otes?|[Oo]verviews?|[Ss]ummary|[Pp]resented|[Ii]ntroduced|[Mm]emorandum)(?: (?:was|were|jointly|verbally))*(?: was)? (?:of|by|from) (?:the )?(?:Chair, )?"
                    + WHO);
    private static final Pattern ALSO = Pattern.compile("(?:,? and (?:of |by |from )?|, )" + WHO);
    private static final Pattern VERB = Pattern.compile(
            "(?:^|[.;] )(?:The Chair, )?" + WHO
                    + "(?:,? (?:who|also|then|verbally|briefly))* (?:\\w+ly )?(?:presented|introduced|reported|provided|gave|outlined|updated|briefed|summarised|spoke to|explained|delivered|circulated|led|detailed|tabled|took)\\b");

    private Presenters() {}

    static List<String> of(List<Block> narrative) {
        Set<String> found = new LinkedHashSet<>();
        for (Block block : narrative) {
            String text = block.text();
            if (text.length() > 4000) {
                text = text.substring(0, 4000);
            }
            collect(OF, text, found, true);
            collect(VERB, text, found, false);
            if (found.size() > 6) {
                break;
            }
        }
        return distinct(found);
    }

    private static void collect(Pattern pattern, String text, Set<String> found, boolean chain) {
        Matcher m = pattern.matcher(text);
        while (m.find()) {
            if (add(m.group(1), found) && chain) {
                Matcher more = ALSO.matcher(text);
                int at = m.end();
                while (more.find(at) && more.start() == at && add(more.group(1), found)) {
                    at = more.end();
                }
            }
        }
    }

    private static boolean add(String words, Set<String> found) {
        String first = words.contains(",") ? words.substring(0, words.indexOf(',')) : words;
        if (!Actors.isPerson(first) && !Actors.isActor(words)) {
            return false;
        }
        found.add(words.trim());
        return true;
    }

    /** The same person by name and by post is one. */
    private static List<String> distinct(Set<String> found) {
        List<String> kept = new ArrayList<>();
        for (String each : found) {
            boolean known = false;
            for (String other : found) {
                known |= other.length() > each.length() && other.contains(each.replaceFirst("^[Tt]he ", ""));
            }
            if (!known) {
                kept.add(each);
            }
        }
        return kept;
    }
}
