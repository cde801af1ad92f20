package org.mattersarising.minutes.parser;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tasks of people whom nothing but the task names: "Ada to send the list", "Mia will ask", "Jo, Kit and Ada to shop". Spec 8.4. */
final class Stranger {

    private static final String NAME = "[A-Z]\\p{L}{0,7}\\p{Ll}{1,14}";

    private static final Pattern TASK = Pattern.compile("(" + NAME + "(?:(?:,? and |, | & | or | ?/ ?)" + NAME
            + "){0,4}) (to|will|is to|are to|shall|plans to|intends to|is going to|needs to|has to|(?:will be|is|was) (?:asked|requested|invited|tasked|reminded) to|(?:has |have )?(?:kindly |also )?(?:agreed|offered|volunteered|undertook|committed|promised|agrees?|offers?|volunteers?|promises?) to"
            + "|(?:confirmed|said|advised) (?:that )?(?:he|she|they) (?:will|would)) " + Doer.ADVERBS
            + "(?!" + Doer.TAKE_A_SEAT + ")(?:(?!be [a-z]+ing\\b)([a-z][a-z-]+)|be ([a-z]{2,14}ing))(?=[ .,;]|$)");

    /** A verb of being behind "to": "Option to fix the roof was ..." tells, and asks nobody. */
    private static final Pattern TELLS = Pattern.compile(
            "^(?:(?!\\b(?:if|whether|that|when|as|who|which|what|how|where|why|once|until|because|so)\\b).){4,90}? (?:is|are|was|were|has|(?<!to )have|had) ");

    private static final Pattern SEVERAL = Pattern.compile(",| and | or | & |/");

    /** Of somebody named in front, these leave something to do as well. */
    private static final Set<String> ALSO = Set.of("include", "come", "have", "do", "be", "keep", "set");

    /** "Ada: ring the plumber" */
    private static final Pattern NAMED =
            Pattern.compile("(" + NAME + "(?:(?:, | and | & | ?/ ?)" + NAME + "){0,3}): ([A-Z]?[a-z-]+) (?!of |for )");

    private final Names names;

    Stranger(Names names) {
        this.names = names;
    }

    /** Who is given something to do at the beginning of the sentence, or {@code null}. */
    String in(String sentence) {
        Matcher named = NAMED.matcher(sentence);
        if (named.lookingAt()
                && (Deeds.isTask(named.group(2)) || ALSO.contains(named.group(2)))
                && names.couldBeCalled(named.group(1))) {
            return named.group(1);
        }
        Matcher m = TASK.matcher(sentence);
        return m.lookingAt()
                        && !(m.group(2).equals("to") && TELLS.matcher(sentence).find())
                        && isTask(m, sentence)
                ? m.group(1)
                : null;
    }

    /** The same of a sentence that is a question. */
    String asked(String question) {
        Matcher m = TASK.matcher(question);
        return m.lookingAt() && isTask(m, question) ? m.group(1) : null;
    }

    private boolean isTask(Matcher m, String sentence) {
        boolean several = SEVERAL.matcher(m.group(1)).find();
        String verb = m.group(3) == null ? Deeds.doing(m.group(4)) : m.group(3);
        if (verb == null) {
            return false;
        }
        boolean task = several
                ? !Doer.isState(verb)
                : Deeds.isTask(verb) || verb.equals("do") || Doer.isActOf(verb, sentence, m.end(3));
        return task && names.couldBeCalled(m.group(1));
    }
}
