package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** "The Board:" over a list of what it did. Spec 13.2. */
final class ListOfActs {

    private static final String BODY = "(?:the |members of the )?(?:[\\w'&-]+ ){0,6}?{decider}";

    /** "Following discussion, that": what may stand in front of the body. */
    private static final String LEAD =
            "(?:(?:accordingly|(?:after|arising from|arising out of|in) (?:the |this )?(?:discussion|debate)|following (?:discussion|debate|consideration)"
                    + "|having considered the (?:report|matter)),? )?(?:that )?";

    private static final String HOW = "(?: (?:[a-z]+ly|also|then|further))?";

    private static final String ASKED = "(?: (?:is|are|was|were) (?:asked|invited|requested) to)?";

    private static final String DECIDED =
            "(?: (?:agreed|agrees|resolved|resolves|mandates|decides|noted|approved|decided|requested|recommended|endorsed"
                    + "|asked|received|considered and agreed))?";

    private static final String COLON = "\\s*:\\s*-?";

    /** "The Board:" over a list of what it did. */
    private static final Pattern BODY_STEM = Words.pattern("(?i)" + LEAD
            + "it was (?:[a-z]+ly |also |then )?(?:agreed|resolved|decided|noted)(?: that| to)?(?: (?:the )?[\\w' ]{2,40} (?:should|would|will|is to|to))?"
            + COLON
            + "|" + LEAD + BODY + HOW + ASKED + DECIDED + "(?: (?:to|that|the following(?: \\w+){0,3}))?" + COLON);

    /** "note the report", "agrees that": an entry of such a list opens with what was done. */
    private static final Pattern ACT = Pattern.compile("(?i)(?:that |to |the )?(?:[a-z]+ly |also )?(?:"
            + "(?:note|receive|approve|agree|endorse|welcome|delegate|authori[sz]e|acknowledge|resolve)[sd]?"
            + "|(?:support|request|ask|recommend|adopt|accept|confirm|instruct|consider|thank|remit|appoint)(?:s|t?ed)?"
            + "|refer(?:s|red)?|ratif(?:y|ies|ied))\\b.*");

    private ListOfActs() {}

    /** Whether such a list follows the block, that opens with the words. */
    static boolean follows(List<Block> blocks, int at, String opening) {
        return BODY_STEM.matcher(opening).matches() && listsActs(blocks, at + 1);
    }

    /** Whether at {@code at} a list begins whose entries open with what is done: "1. Approve the minutes". */
    static boolean begins(List<Block> blocks, int at) {
        return at < blocks.size()
                && blocks.get(at).listed()
                && ACT.matcher(blocks.get(at).body().text()).matches();
    }

    private static boolean listsActs(List<Block> blocks, int at) {
        if (at >= blocks.size()) {
            return false;
        }
        Block next = blocks.get(at);
        String text = next.body().text();
        boolean decides = blocks.get(at - 1)
                .text()
                .matches("(?i).*\\b(?:agreed|agrees|resolve[ds]|requested|decide[ds]|mandates)\\b.*");
        return next.listed() && (ACT.matcher(text).matches() || decides);
    }
}
