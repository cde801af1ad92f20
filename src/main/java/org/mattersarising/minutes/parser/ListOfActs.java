package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** "The Board:" over a list of what it did. Spec 13.2. */
final class ListOfActs {

    /** "The Board:" over a list of what it did. */
    private static final Pattern BODY_STEM = Pattern.compile(
            "(?i)it was (?:[a-z]+ly |also |then )?(?:agreed|resolved|decided|noted)(?: that| to)?\\s*:\\s*-?|(?:(?:accordingly|after discussion|following (?:discussion|debate|consideration)|having considered the (?:report|matter)),? )?(?:that )?(?:the |members of the )?(?:[\\w'&-]+ ){0,6}?(?:board|committee|council|panel|forum|members|trustees|governors|senate|court|cabinet|executive|group|commission)(?: (?:[a-z]+ly|also|then|further))?(?: (?:is|are|was|were) (?:asked|invited|requested) to)?(?: (?:agreed|resolved|noted|approved|decided|requested|recommended|endorsed|asked|received|considered and agreed))?(?: (?:to|that|the following(?: \\w+){0,3}))?\\s*:\\s*-?");

    private static final Pattern ACT = Pattern.compile(
            "(?i)(?:that |to |the )?(?:[a-z]+ly |also )?(?:note[sd]?|receive[sd]?|approve[sd]?|agree[sd]?|endorse[sd]?|support(?:s|ed)?|request(?:s|ed)?|ask(?:s|ed)?|recommend(?:s|ed)?|adopt(?:s|ed)?|accept(?:s|ed)?|confirm(?:s|ed)?|welcome[sd]?|delegate[sd]?|instruct(?:s|ed)?|authori[sz]e[sd]?|consider(?:s|ed)?|ratif(?:y|ies|ied)|thank(?:s|ed)?|refer(?:s|red)?|remit(?:s|ted)?|acknowledge[sd]?|appoint(?:s|ed)?|resolve[sd]?)\\b.*");

    private ListOfActs() {}

    /** Whether such a list follows the block, that opens with the words. */
    static boolean follows(List<Block> blocks, int at, String opening) {
        return BODY_STEM.matcher(opening).matches() && listsActs(blocks, at + 1);
    }

    private static boolean listsActs(List<Block> blocks, int at) {
        if (at >= blocks.size()) {
            return false;
        }
        Block next = blocks.get(at);
        String text = next.body().text();
        boolean decides = blocks.get(at - 1).text().matches("(?i).*\\b(?:agreed|resolved|requested|decided)\\b.*");
        return next.listed() && (ACT.matcher(text).matches() || decides);
    }
}
