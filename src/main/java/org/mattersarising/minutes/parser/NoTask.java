package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that commit nobody, however they sound: history, hopes, questions, what is the same for all. Spec 8. */
final class NoTask {

    /** What all agree to do from now on is a decision; nobody is given a task by it. */
    private static final Pattern ALL_AGREED = Pattern.compile(
            "(?:All|Everyone|Everybody|We all|Members all|Trusts|Partners|All \\w+)(?: present| members| parties)?"
                    + " (?:[a-z]+ly )?agreed? (?:to ([a-z-]+)|that|on)\\b(?!.{0,80}\\bto be (?:sent|circulated|contacted|written|arranged|asked|invited|ordered|purchased)\\b)");

    /** "had previously agreed", "it was hoped that": what was done before this meeting, or may be done by others. */
    private static final PhraseBook TELLING = PhraseBook.of("telling-phrases.txt");

    /** "No update", "Next meeting", "Whether ...": commits nobody. */
    private static final Pattern NO_ACTION = Pattern.compile(
            "^(?:Topic: |(?:Still to do|On hold|To do)\\b.{0,60}$|Thank(?!s? ?(?:-| )?(?:you)? (?:card|letter|note|gift|flowers))|Summary of (?:[Rr]esolutions|[Aa]ction [Ii]tems)|Note (?:that|how)\\b|[\"\u201c\u2018]?[I1!l|] (?:will|wish to|would like to) ask |.{0,80}\\b(?:conduct the roll call|call the roll|lead the pledge|take the chair)\\b|.{0,60}\\b(?:invited|asked|reminded|requested) to (?:declare|disclose) (?:any |their )?(?:\\w+ )?(?:interests?|conflicts?)|(?:Still |We are )?(?:[Ww]aiting|[Aa]waiting)\\b|(?i:(?:reasons?|grounds?|basis) for )|Declarations? of (?:[Pp]ecuniary |[Dd]isclosable )?[Ii]nterests?\\b|No |Nothing\\b|N/A\\b|(?:The |Date of |Our )?[Nn]ext (?:\\w+ )?meeting |There (?:is|was|were|are) no"
                    + " |None|.{0,60}\\b(?:will|would|to) (?:(?:open|close|chair|convene|reopen|adjourn) (?:the|this) meeting|reconvene)\\b|.{0,80}\\bfollowing business:?$|.{0,10}\\bTo be (?:chaired|confirmed|advised)|(?:What|How|Why|Who|Whether|If(?!.{5,80}\\bplease\\b)|Which|Where|When(?! [^,?]{3,80}, (?:[A-Z][a-z]+|the [a-z]+|he|she) (?:will|would|to) )) (?!.*\\bagreed\\b))");

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
        return TELLING.start(sentence);
    }
}
