package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells where behind a decision the tasks begin that carry it out: "the request be declined. AB to inform the applicant." */
final class ClauseTail {

    /** "AB to inform", "Clerk to write", "Jo will order": who, and what they are to do. */
    private static final Pattern TASK = Pattern.compile(
            "(?:The )?([A-Z][^.;:,]{1,50}?) (?:to|will|would|undertook to|agreed to|offered to) ([a-z][a-z-]+)\\b");

    /** "The Board asked the Clerk to write": asked for in a sentence of its own. */
    private static final Pattern ASKS = Words.pattern(
            "(?:The )?(?:{decider}|{post}) (?:also |then |further )?(?:asked|requested|instructed|directed|tasked) (?!that\\b|for\\b|whether\\b|if\\b)");

    /** "That the roof be mended": what is decided; a sentence behind it that tells how things are or were is none of it. */
    private static final Pattern THAT_BE = Pattern.compile("[Tt]hat .{3,300} be [a-z]");

    private static final Pattern TELLS = Pattern.compile(
            "(?!The (?:above|following)\\b)(?:The|An?|It|There|Mr|Mrs|Ms|Dr|Cllr|Councillor|Members|He|She|They) (?:[\\w'\u2019-]+ ){0,8}?(?:was|were|is|are|had|has|did|needs?|said|asked|would)\\b");

    private ClauseTail() {}

    /** The sentences of the passage from the first behind the first that is a task; all of it where there is none. */
    static int start(List<Passage> sentences, Names names) {
        boolean that =
                sentences.size() > 1 && THAT_BE.matcher(sentences.get(0).text()).lookingAt();
        for (int i = 1; i < sentences.size(); i++) {
            String text = sentences.get(i).text();
            if (isTask(text, names) || that && TELLS.matcher(text).lookingAt()) {
                return i;
            }
        }
        return sentences.size();
    }

    private static boolean isTask(String sentence, Names names) {
        if (ActionMark.length(sentence) > 0) {
            return true;
        }
        if (ASKS.matcher(sentence).lookingAt()) {
            return true;
        }
        Matcher m = TASK.matcher(sentence);
        return m.lookingAt()
                && Deeds.isTask(m.group(2))
                && (names.isOne(m.group(1)) || names.isNamed(m.group(1)) || Actors.isPost(m.group(1)));
    }
}
