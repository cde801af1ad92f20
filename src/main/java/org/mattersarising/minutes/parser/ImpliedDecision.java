package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decisions of minutes that know no word of decision: "The accounts were approved", "All agreed to move the date". Spec 4.8. */
final class ImpliedDecision {

    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\b(?:(?:on (?:a |the )?)?motion (?:by|of|was made|made by|to|that|was)|moved (?:by|that|to)|it was (?:moved|proposed (?:by|and seconded))|proposed by|seconded by)\\b.{0,400}?\\b(?:to|that|approv\\w+|adopt\\w*|adjourn\\w*|accept\\w*|carried|passed|resolved)\\b");
    private static final Pattern LOST = Pattern.compile(
            "(?i)\\b(?:motion|vote|amendment|resolution)\\b.{0,160}\\b(?i:failed|lost|defeated|fell|not carried|withdrawn|died)\\b|\\b(?-i:LOST|DEFEATED|NOT CARRIED)\\b|\\bdied for (?:lack|want)\\b|(?:^|[.;] )Failed (?:with a motion |[\\d\u2013-]|for (?:lack|want)\\b)");

    /** "had agreed": what was done before this meeting. */
    private static final Pattern EARLIER = Pattern.compile(
            "^In (?:[A-Z][a-z]+ )?\\d{4},? |\\b(?:had|[a-z]+'d) (?:[a-z]+ly |already |also |since |now |not |all |both ){0,2}(?:been|(?!need)[a-z]{2,}ed|sent|met|made|taken|given|written|gone|done|got|seen|held|put|set|found|brought|spoken|told|left|come|become|shown|had|said|paid|kept|begun|chosen|bought)\\b");

    /** "The minutes, which had been sent round, were approved" */
    private static final Pattern WHICH_HAD = Pattern.compile(", which had [^,;]{3,80},(?= (?:was|were) )");

    private static final Pattern WAS_AGREED = Pattern.compile(
            "^(?:.{0,40}\\b)?[Ii]t was (?:[a-z]+ly )?(?:agreed|noted|decided|approved)\\b|^Noted that ");
    /** "This was agreed": what the sentence before proposed. */
    private static final Pattern TAKES_UP = Words.pattern(
            "(?:This|That|These|(?:The|This) (?:proposal|recommendation|suggestion|motion|item|matter|request|amendment))s? (?:was|were) (?:then |duly |[a-z]+ly |also )?(?:put to the vote and )?(?:agreed|approved|accepted|adopted|supported|endorsed|carried|resolved|ratified)\\b.{0,60}"
                    + "|(?:All(?: present| members)?|Everyone|Everybody|(?:The )?{decider}) (?:(?:were|was) )?(?:all )?(?:in (?:full |unanimous |general )?agreement|happy|(?<=were |was |all )in favou?r|(?:[a-z]+ly )?(?:agreed|approved|consented|concurred))(?: (?:to|with|on) (?:this|that|it|the (?:approach|proposal|suggestion|recommendation|request)))?(?: that this .{3,60})?\\.?"
                    + "|[A-Z]\\w+(?:(?:, | and )[A-Z]\\w+){0,3} (?:both |all )?(?:agreed|concurred)\\.?");

    private static final Pattern VOTE = Pattern.compile(
            "(?i)\\d+ (?:yes|in favou?r|for|ayes?),? (?:and )?\\d+ (?:no|noes|against|opposed|nays?)\\b[^.;]{0,40}\\.?|(?:carried|all (?:voted )?in favou?r|all agreed|(?:(?:all|the) )?(?:commissioners|members|directors|trustees|board|council) (?:present )?(?:all )?voted (?:unanimous(?:ly)?(?: in favou?r)?|in favou?r|aye)|unanimous(?: in favou?r)?)(?: unanimously)?(?: \\([^()]{1,60}\\))?\\.?|(?:the )?motion (?:was )?(?:then )?seconded by (?!.* (?:agreed|carried|passed|approved|adopted))[^.;]{2,60}\\.?|(?:the )?(?:motion )?(?:carried|passed),?(?: by(?: a vote of)?)? \\d{1,3} ?[-\u2013] ?\\d{1,3}(?: ?[-\u2013] ?\\d{1,3})?\\b[^.;]{0,90}\\.?");

    /** "Mr Hill voted nay, all others in favour": how it was voted, and nothing of what on. */
    private static final Pattern DISSENT = Pattern.compile(
            "(?i)(?:vote: )?[^.;]{2,60} (?:voted (?:nay|no|against|in opposition)|abstained),? (?:and )?(?:all )?(?:the )?others?\\b[^.;]{0,60} (?:voted )?(?:in favou?r|aye|yes).{0,60}");

    /** "The motion is approved.": what was moved stands before. */
    private static final Pattern OF_MOTION = Pattern.compile(
            "(?:The|This) motion (?:is|was|has been|then) (?:[a-z]+ly )?(?:approved|passed|carried|adopted|agreed)(?: [a-z]+ly)?\\.?");

    /** "When confirmed": half a sentence, as a cell of a table has it. */
    private static final Pattern WHEN = Pattern.compile("(?:When|Once|If|As|Until) [a-z]+(?: [a-z]+)?\\.?");

    /** In what words all were for it. */
    private static final String HOW =
            "(?: unanimously| by (?:all|acclaim|acclamation|consensus|consent|general consent))?";

    private static final Pattern VERDICT = Pattern.compile(
            "(?i)(?:this was )?(?:unanimously )?(?:noted|agreed|approved|adopted|accepted|deferred|received|no objections?(?: (?:were |was )?(?:raised|received))?|no comments?|all in favou?r|all agreed|carried|passed|(?:re-)?elected|supported|not (?:approved|supported|agreed)|refused|granted|declined|tabled|postponed|turned down|carried forward|held over|placed on file|no (?:comments?|objections?|questions?),? (?:and )?(?:approved|agreed|accepted|adopted)|no problem|ok|okay|awarded(?: in (?:full|part))?)"
                    + HOW
                    + "(?:,? subject to [^.;]{3,50}| in principle)?(?: (?:as|because|since) [^.;]{3,40})?(?: \\(\\d+\\))?\\.?");

    private static final Pattern PASSED =
            Pattern.compile("(?i)(?:(?:unanimously )?(?:approved|adopted|accepted|carried|passed)" + HOW
                    + "|(?:the )?motion (?:was )?(?:carried|passed)(?: unanimously)?)\\.?");

    private static final Pattern OWN = Pattern.compile(
            "I (?:will |hereby |wish to )?move\\b.{0,40}?\\bthat\\b|The (?:resolution|motion) (?:is|was|reads?|before the \\w+ (?:is|was)) (?:to (?!be\\b)|that\\b)");

    private static final PhraseBook DECIDING = PhraseBook.of("deciding-phrases.txt");

    private ImpliedDecision() {}

    /** Whether the sentence is no more than the word: "Noted." */
    static boolean verdict(String sentence) {
        return sentence.length() < 60 && VERDICT.matcher(sentence).matches();
    }

    /** Whether the words say that what stands above was passed, and no more: "Passed unanimously." */
    static boolean passed(String text) {
        return text.length() < 60 && PASSED.matcher(text).matches();
    }

    /** Whether the word only tells how it was voted, on what stands elsewhere. */
    static boolean vote(String sentence) {
        return VOTE.matcher(sentence).matches()
                || (sentence.contains(" voted ") || sentence.contains(" abstained"))
                        && DISSENT.matcher(sentence).matches();
    }

    /** Whether the sentence agrees to what stands in the one before. */
    static boolean takesUp(String sentence) {
        return sentence.length() < 130 && TAKES_UP.matcher(sentence).matches();
    }

    /** Whether it tells what was done before this meeting. */
    static boolean earlier(String sentence) {
        return EARLIER.matcher(sentence.length() > 700 ? sentence.substring(0, 700) : sentence)
                .find();
    }

    static boolean in(String sentence) {
        String s = sentence.length() > 700 ? sentence.substring(0, 700) : sentence;
        s = s.contains(", which had ") ? WHICH_HAD.matcher(s).replaceFirst("") : s;
        if (OF_MOTION.matcher(s).matches() || WHEN.matcher(s).matches()) {
            return false;
        }
        Matcher earlier = EARLIER.matcher(s);
        if (!earlier.find() || WAS_AGREED.matcher(s).find()) {
            return DECIDING.in(s);
        }
        // "He had sent out the plans, and there were no objections": what stands behind is told of this meeting.
        int and = s.indexOf(" and ", earlier.end());
        return and > 0 && !EARLIER.matcher(s.substring(and)).find() && DECIDING.in(s.substring(and + 5));
    }

    /** Moved and seconded, and not lost. */
    static boolean moved(String sentence) {
        String s = sentence.length() > 900 ? sentence.substring(0, 900) : sentence;
        return MOVED.matcher(s).find() && !LOST.matcher(s).find();
    }

    static boolean lost(String sentence) {
        return LOST.matcher(sentence.length() > 900 ? sentence.substring(0, 900) : sentence)
                .find();
    }

    /** "I move that ...", "The resolution is to ...": the motion in its own words. */
    static boolean ownMotion(String sentence) {
        return OWN.matcher(sentence).lookingAt();
    }
}
