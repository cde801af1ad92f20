package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences that say who moved or seconded what the sentence before tells: "The minutes were accepted. Proposed by A." */
final class MoversBehind {

    /** "Proposed by A, seconded by B.", "This was seconded by B and agreed by all." */
    private static final Pattern SENTENCE = Pattern.compile(
            "Second(?:ed)?(?: by|:) [A-Z][\\w'\u2019.-]+(?: [A-Z][\\w'\u2019-]+)?\\.?|(?:(?:This|It|The motion) was )?(?:[Pp]roposed|[Mm]oved|[Ss]econded|2nd|Motion(?: made)?)(?:ed)?(?: by)?:? [A-Z](?:(?!\\b(?:that|to|(?:the|these|this|all) (?:[\\w'\u2019]+ ){1,8}be)\\b)[^;]){1,160}|[A-Z][\\w'\u2019.-]+(?: [A-Z][\\w'\u2019-]+)? move[sd],? (?:and )?[A-Z][\\w'\u2019.-]+(?: [A-Z][\\w'\u2019-]+)? second(?:s|ed)\\b(?! (?:for|to|that)\\b).{0,60}|The motion (?:was|is) seconded\\b.{0,120}|[A-Z][\\w'\u2019.-]+(?: [A-Z][\\w'\u2019-]+)? second(?:s|ed)(?: it| the motion)?[,;.]? ?(?:and )?(?:it |motion |the motion )?(?:was )?(?:passed|carried|approved|all in favou?r|unanimous)\\b.{0,40}");

    /** The same behind a sentence of the same paragraph. */
    private static final Pattern BEHIND = Pattern.compile(
            "[.!] (?=(?:(?:This|It|The motion) was )?(?:[Pp]roposed|[Mm]oved|[Ss]econded|Motion(?: made)?)(?: by:?|:) [A-Z])");

    private MoversBehind() {}

    /** Whether the sentence names the movers of what stands before it. */
    static boolean is(String sentence) {
        return sentence.length() < 220 && SENTENCE.matcher(sentence).matches();
    }

    /** Whether the paragraph tells something first and who moved it behind. */
    static boolean in(String paragraph) {
        Matcher m = BEHIND.matcher(paragraph);
        if (!m.find() || m.start() < 15) {
            return false;
        }
        int stop = paragraph.indexOf(". ", m.end());
        return is(paragraph.substring(m.end(), stop < 0 ? paragraph.length() : stop));
    }
}
