package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that commit nobody, however they sound: history, hopes, questions, what is the same for all. Spec 8. */
final class NoTask {

    /** What all agree to do from now on is a decision; nobody is given a task by it. */
    private static final Pattern ALL_AGREED = Pattern.compile(
            "(?:All|Everyone|Everybody|We all|Members all|Trusts|Partners|All \\w+)(?: present| members| parties)?"
                    + " (?:[a-z]+ly )?agreed? (?:to ([a-z-]+)|that|on)\\b(?!.{0,80}\\bto be (?:sent|circulated|contacted|written|arranged|asked|invited|ordered|purchased)\\b)");

    /** "had previously agreed": what was done before this meeting. */
    private static final Pattern HISTORY = Pattern.compile(
            "\\b(?:had|previously|at (?:the|its|their) (?:last|previous)|has already|have already|was reminded|last"
                    + " (?:year|month|week|meeting)|in"
                    + " \\d{4})\\b.{0,40}\\b(?:agreed|requested|asked|undertaken|been)\\b|\\?$|(?<!be )\\b(?:asked|queried|enquired|questioned|wondered)"
                    + " (?:if|whether|about|how|what|why|when)\\b(?!.{0,120}\\b(?:agreed|undertook|offered|will|to"
                    + " raise)\\b)");

    /** "It was hoped that": nobody is committed. */
    private static final Pattern HOPES = Pattern.compile("\\b(?:[Ii]t (?:is|was) (?:\\w+"
            + " )?(?:intended|hoped|expected|anticipated|planned|understood|likely|possible|felt|thought)|hope[ds]?|expects?|intends?|believe[ds]?|felt)"
            + " that\\b|\\b(?:explained|said|reported|advised|stated) (?:that )?(?:the|their|its|an?) [\\w ]{2,40}? (?:was|were|is|are) (?:looking|planning|hoping|aiming|intending|proposing) to\\b|\\b(?:said|stated|felt|thought|explained) (?:that )?(?:he|she|they|it|we) (?:needs?|needed|should|must|ought)\\b|\\bthat if\\b|^If\\b|\\bshould the need arise\\b|\\bfind it (?:useful|helpful|difficult|hard)\\b|\\b(?:would|will) look"
            + " to\\b|\\blater (?:on|in) (?:the|this) (?:agenda|meeting)\\b|\\bunder (?:agenda )?item\\b");

    /** "No update", "Next meeting", "Whether ...": commits nobody. */
    private static final Pattern NO_ACTION = Pattern.compile(
            "^(?:.{0,80}\\b(?:conduct the roll call|call the roll|lead the pledge|take the chair)\\b|(?:Still |We are )?(?:[Ww]aiting|[Aa]waiting)\\b|(?i:(?:reasons?|grounds?|basis) for )|No |Nothing\\b|N/A\\b|(?:The |Date of |Our )?[Nn]ext (?:\\w+ )?meeting |There (?:is|was|were|are) no"
                    + " |None|.{0,60}\\b(?:will|would|to) (?:(?:open|close|chair|convene|reopen|adjourn) (?:the|this) meeting|reconvene)\\b|.{0,80}\\bfollowing business:?$|.{0,10}\\bTo be (?:chaired|confirmed|advised)|(?:What|How|Why|Who|Whether|If|Which|Where|When) (?!.*\\bagreed\\b))");

    /** "Clerk's report: no Clerk to report" */
    private static final Pattern NOTHING =
            Pattern.compile("\\b[Nn]o(?:thing|ne)?\\b.{0,30} to (?:report|add|discuss|note)\\b.{0,20}$");

    private NoTask() {}

    /** Whether the sentence cannot commit anybody. */
    static boolean is(String sentence) {
        return NO_ACTION.matcher(sentence).find() || NOTHING.matcher(sentence).find() || allAgreed(sentence);
    }

    private static boolean allAgreed(String sentence) {
        Matcher m = ALL_AGREED.matcher(sentence);
        return m.lookingAt() && (m.group(1) == null || !Deeds.isTask(m.group(1)));
    }

    /** Where it begins to tell what was or may be, or -1; only somebody who undertakes something there is committed all the same. */
    static int told(String sentence) {
        Matcher history = HISTORY.matcher(sentence);
        int told = history.find() ? history.start() : -1;
        Matcher hopes = HOPES.matcher(sentence);
        return hopes.find() && (told < 0 || hopes.start() < told) ? hopes.start() : told;
    }
}
