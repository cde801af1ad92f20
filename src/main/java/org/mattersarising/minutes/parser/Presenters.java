package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who laid the matter before the meeting: the author of the report, the one who presented it. Spec 6.7. */
final class Presenters {

    /** ", Head of Place": a post behind a name. */
    private static final String ROLE =
            "(?:, (?:(?:the|of|for|to|in|&) ){0,12}[A-Z][\\w'\u2019&/-]*(?:(?: (?:of|and|for|the|to|in|on|&)){0,12}"
                    + " [A-Z][\\w'\u2019&/-]*){0,12}){0,3}";

    /** "the Assistant Director of Place": a post without a name. */
    private static final String POST = "(?:the )?(?:[A-Z][\\w'\u2019&-]*(?: (?:of|and|for|the|to|in|&)){0,12}"
            + " ){0,6}(?:Director|Officer|Manager|Head|Executive|Clerk|Secretary|Treasurer|Chair|Chairman|Chairperson|Engineer|Surveyor|Solicitor|Superintendent|Co-?ordinator|Lead|Leader|Consultant|Principal|Convener|Board|Group|Committee|Team|Partnership|Department|Panel)(?:(?:"
            + " (?:of|and|for|the|to|in|&|\\()){0,12} [A-Z][\\w'\u2019&-]*){0,12}";

    private static final String WHO = "((?:" + Actors.PERSON + ")" + ROLE + "|" + POST + ")";

    /** "the report of Ann Field", "papers by the Clerk". */
    private static final Pattern AUTHOR = Pattern.compile(
            "\\b(?:[Rr]eports?|[Bb]riefing [Nn]otes?|[Pp]apers?|[Mm]emorandum) (?:of|by|from) (?:the )?(?:Chair, )?"
                    + WHO);

    /** "a presentation by Ann Field", "introduced by the Clerk". */
    private static final Pattern OF = Pattern.compile(
            "\\b(?:[Pp]resentations?|[Bb]riefings?|[Uu]pdates?|[Nn]otes?|[Oo]verviews?|[Ss]ummary(?! of (?:Action|Resolution))|[Pp]resented|[Ii]ntroduced)(?:"
                    + " (?:was|were|jointly|verbally)){0,12} (?:of|by|from) (?:the )?(?:Chair, )?"
                    + WHO);

    /** "and of the Clerk": a second author behind the first. */
    private static final Pattern ALSO = Pattern.compile("(?:,? and (?:of |by |from )?|, )" + WHO);

    /** "Ann Field briefly presented". */
    private static final Pattern VERB = Pattern.compile("(?:^|[.;] )(?:The Chair, )?" + WHO
            + "(?:,? (?:who|also|then|verbally|briefly)){0,12} (?:[a-z]+ly"
            + " )?(?:presented|introduced|reported|provided|gave|outlined|updated|briefed|summarised|spoke"
            + " to|explained|delivered|circulated|led|detailed|tabled|took)\\b");

    /** "The Board": who meets presents nothing to itself; "In April": nobody. */
    private static final Pattern NOBODY =
            Words.pattern("(?:[Tt]he )?{decider}$|(?:In|On|At|By|After|Before|During|Since|Until) ");

    /** Who presented stands within so many characters of a paragraph. */
    private static final int LONGEST = 4000;

    /** More are no presenters but a list of people. */
    private static final int MOST = 8;

    /** "Liz Cole", "L Cole": first name or initial, and family name. */
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?:" + Actors.TITLE + " ){0,3}([A-Z][\\p{L}'\u2019]*)\\.? (?:[A-Z]\\.? )?([A-Z][\\p{L}'\u2019-]+)(?=,|$)");

    private Presenters() {}

    /** The authors of the report; where the item has none, those who presented it. */
    static List<String> of(List<Block> narrative) {
        Set<String> authors = new LinkedHashSet<>();
        Set<String> others = new LinkedHashSet<>();
        for (Block block : narrative) {
            String text = block.text().length() > LONGEST ? block.text().substring(0, LONGEST) : block.text();
            collect(AUTHOR, text, authors, true);
            collect(OF, text, others, true);
            collect(VERB, text, others, false);
            if (authors.size() + others.size() > MOST) {
                break;
            }
        }
        return distinct(authors.isEmpty() ? others : authors);
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
        if (NOBODY.matcher(words).lookingAt() || !Actors.isPerson(first) && !Actors.isActor(words)) {
            return false;
        }
        found.add(words.trim());
        return true;
    }

    /** "L Knight" and "Liz Knight, Governance Services Officer": the family name, and a first name that may be its initial. */
    private static boolean isSame(String a, String b) {
        Matcher one = FULL_NAME.matcher(a);
        Matcher other = FULL_NAME.matcher(b);
        return one.lookingAt()
                && other.lookingAt()
                && one.group(2).equals(other.group(2))
                && (one.group(1).length() == 1 || other.group(1).length() == 1)
                && one.group(1).charAt(0) == other.group(1).charAt(0);
    }

    /** The same person by name and by post is one. */
    private static List<String> distinct(Set<String> found) {
        List<String> kept = new ArrayList<>();
        for (String each : found) {
            boolean known = false;
            for (String other : found) {
                known |= other.length() > each.length()
                        && (other.contains(each.replaceFirst("^[Tt]he ", "")) || isSame(each, other));
            }
            if (!known) {
                kept.add(each);
            }
        }
        return kept;
    }
}
