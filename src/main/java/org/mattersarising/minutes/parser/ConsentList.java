package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "to approve consent items 6a to 6f as follows", over what was approved by the one motion. Spec 16.69. */
final class ConsentList {

    private static final Pattern OVER = Pattern.compile(
            "(?i)\\bconsent (?:calendar|agenda|items?|list)\\b.{0,120}\\b(?:as follows|the following)\\b");

    /** "6a. Payroll": the number of the item goes on in a letter. */
    private static final Pattern ENTRY = Pattern.compile("(\\d{1,2} ?[a-zA-Z]|[a-zA-Z]|\\d{1,2})[.)] ?(?=\\S)");

    private ConsentList() {}

    /**
     * Reads the list that stands under the motion, as far as its labels rise: what was left out of the motion stands behind.
     *
     * @param at the block of the motion
     * @return the block behind the list, or behind the motion that has none
     */
    static int read(List<Block> blocks, int at, Findings findings) {
        String motion = blocks.get(at).text();
        boolean over = OVER.matcher(motion).find() && !ImpliedDecision.lost(motion);
        String last = "";
        int next = at + 1;
        for (; over && next < blocks.size(); next++) {
            Passage entry = blocks.get(next).passage();
            Matcher m = ENTRY.matcher(entry.text());
            if (!m.lookingAt()
                    || m.group(1).length() == last.length() && m.group(1).compareTo(last) <= 0) {
                break;
            }
            last = m.group(1);
            findings.clause(new DecisionList.Entry(last, entry.part(m.end()), null), "CARRIED", Found.STATED);
        }
        return next;
    }
}
