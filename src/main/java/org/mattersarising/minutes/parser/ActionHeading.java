package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** Headings over tasks: "Agreed actions", "Next steps", "To do". Spec 4.9. */
final class ActionHeading {

    private static final Pattern OVER_TASKS = Pattern.compile(
            "(?i)(?:(?:summary of |list of |agreed |new |key )?(?:actions?|action (?:items?|points?|list|log)|next"
                    + " steps|to[- ]?dos?(?: list)?)(?: (?:items?|points?|resulting|arising|agreed|required|needed|to (?:be )?(?:take|taken|do|done|follow)|list|log|summary|from"
                    + " (?:this|the) meeting|(?:and|&) (?:new |other )?(?:activities|follow[- ]?ups?|next steps|deadlines|responsibilities|owners))){0,12}):?");

    private static final Pattern ONE = Pattern.compile("(?i)action(?: point| item| required| agreed)?:?");

    /** "Review of actions from the last meeting": tasks reported on, not given. */
    private static final Pattern PAST = Pattern.compile(
            "(?i)(?=.*\\bactions?\\b).*\\b(?:previous|last (?:meeting|time|month)|from last|review of|completed|closed|status|done|update"
                    + " on|past|outstanding|matters arising)\\b.*");

    /** "Mia to mend the net: ongoing": asked for earlier, and still to be done. */
    private static final Pattern OPEN = Pattern.compile(
            "(?i)[:(\u2013\u2014-] ?(?:still )?(?:ongoing|on-going|not (?:yet )?(?:done|started|complete)|outstanding|carried (?:forward|over)|in progress|pending|continu(?:e|ed|es|ing)|no progress|c/?f)\\b");

    private ActionHeading() {}

    /** Whether tasks stand under the heading. */
    static boolean is(String text) {
        return text.length() < 60 && OVER_TASKS.matcher(text).matches();
    }

    /** Whether what stands under the heading was asked for earlier. */
    static boolean isPast(String heading) {
        return PAST.matcher(heading).matches();
    }

    /** Whether a task that was asked for earlier is said to be still open. */
    static boolean isOpen(String entry) {
        return OPEN.matcher(entry).find();
    }

    /** "Action" over one task, which may stand in a paragraph. */
    static boolean isOne(String heading) {
        return ONE.matcher(heading).matches();
    }
}
