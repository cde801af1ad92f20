package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** Headings over tasks: "Agreed actions", "Next steps", "To do". Spec 4.9. */
final class ActionHeading {

    private static final Pattern OVER_TASKS = Pattern.compile(
            "(?i)(?:(?:summary of |list of |agreed |new |key )?(?:actions?(?:/further information)?|action (?:items?|points?|list|log)|next"
                    + " steps|to[- ]?dos?(?: list)?)(?: (?:items?|points?|resulting|arising|agreed|required|needed|to (?:be )?(?:take|taken|do|done|follow|provided)|list|log|summary|from"
                    + " (?:this|the) meeting|(?:and|&) (?:new |other )?(?:activities|follow[- ]?ups?|next steps|deadlines|responsibilities|owners))){0,12}):?");

    private static final Pattern ONE = Pattern.compile("(?i)action(?: point| item| required| agreed)?:?");

    /** "Review of actions from the last meeting": tasks reported on, not given. */
    private static final Pattern PAST = Pattern.compile(
            "(?i)(?=.*\\bactions?\\b).*\\b(?:previous|last (?:meeting|time|month)|from last|review of|completed|closed|status|done|update"
                    + " on|past|outstanding|matters arising)\\b.*");

    /** "Mia to mend the net: ongoing": asked for earlier, and still to be done. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i)[:(\u2013\u2014-] ?(?:still )?(?:ongoing|on-going|not (?:yet )?(?:done|started|complete)|outstanding|carried (?:forward|over)|in progress|pending|continu(?:e|ed|es|ing)|no progress|c/?f)\\b|-- OPEN\\b");

    /** "Continued." behind the task, or on the line below it. */
    private static final Pattern STILL = Pattern.compile(
            "(?:.* )?(?:Still )?(?:Ongoing|On-going|Outstanding|Pending|Continu(?:ed|es|ing)|Carried (?:forward|over)|In progress|Not (?:yet )?(?:done|started)|(?:Still )?[Tt]o do|On hold[^.]{0,60})\\.?");

    /** "MH to send the list. MH": the column of names has somebody for it still. */
    private static final Pattern OWNED =
            Pattern.compile(".*[.?] (?:\\d{1,3} )?(?:[A-Z]{2,3}(?:[/,] ?[A-Z]{2,3}){0,3}|ALL|All)");

    private ActionHeading() {}

    /** Whether tasks stand under the heading. */
    static boolean is(String text) {
        return text.length() < 60 && OVER_TASKS.matcher(text).matches();
    }

    /** Whether what stands under the heading was asked for earlier. */
    static boolean isPast(String heading) {
        return PAST.matcher(heading).matches();
    }

    /** Whether the task at {@code at}, which was asked for earlier, is said to be still open, there or on the line below. */
    static boolean isOpen(List<Block> blocks, int at) {
        String entry = blocks.get(at).text();
        boolean below = at + 1 < blocks.size() && !blocks.get(at + 1).listed();
        return OPEN.matcher(entry).find()
                || STILL.matcher(entry).matches()
                || OWNED.matcher(entry).matches()
                || below && STILL.matcher(blocks.get(at + 1).text()).matches();
    }

    /** "Action" over one task, which may stand in a paragraph. */
    static boolean isOne(String heading) {
        return ONE.matcher(heading).matches();
    }
}
