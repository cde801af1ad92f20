package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in front of a decision and says what it is about: "Payments: Resolved to pay". */
final class Lead {

    /** "Payments: ", "Approval of the agenda \u2013 ": what stands in front says what it is about. */
    private static final Pattern LEAD = Pattern.compile("[^.;]{2,110}?(?::-?|\\s?[\u2013\u2014-])\\s+(?=[A-Z])");

    private static final Pattern MOTION =
            Pattern.compile("(?:A |The )?(?:[Mm]otion|MOTION)(?: was made)? (?:to|by|that)\\b");

    private static final Pattern WAS_DONE =
            Pattern.compile("(?:The )?[\\w ]{2,40}? (?!asked|requested|agreed)[a-z]{3,}ed (?:the|an?|that|it)\\b");

    private Lead() {}

    /** "Payments: Resolved to pay the following": the word of decision stands behind what it is about. */
    static Passage behind(Passage sentence) {
        Matcher lead = LEAD.matcher(sentence.text());
        if (!lead.lookingAt()) {
            return sentence;
        }
        String rest = sentence.text().substring(lead.end());
        boolean decides = DecisionWord.opens(rest) && DecisionWord.in(rest) != null
                || MOTION.matcher(rest).lookingAt();
        return decides ? sentence.part(lead.end()) : sentence;
    }

    /** "Approval of minutes, ACTION ITEM: A moved to approve": the mark tells the kind of the item, not a task. */
    static boolean tellsWhatWasDone(String text) {
        return Motion.content(text) >= 0
                || ImpliedDecision.in(text)
                || WAS_DONE.matcher(text).lookingAt();
    }
}
