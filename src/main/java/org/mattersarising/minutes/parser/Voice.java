package org.mattersarising.minutes.parser;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody who speaks in a log: "kite: I'll merge them". What is said in the first person is to be done by who says it.
 * Spec 16.50.
 *
 * @param name who speaks
 */
record Voice(String name) {

    private static final String NICK = "[\\p{L}_][\\w.|-]{1,19}";

    private static final Pattern TURN = Pattern.compile("@?(" + NICK + "): (?=\\S)");

    /** The name in angle brackets, which else is taken for markup. */
    private static final Pattern BRACKETS = Pattern.compile("\\s*<(" + NICK + ")> ");

    private static final String ANSWER =
            "(?:@?[\\w.|-]{2,20}: )?(?i:(?:ok(?:ay)?|yes|yep|yeah|sure|right|fine|no|not yet|thanks|sorry|so|well|and|but)[,.!]? ){0,2}";

    private static final Pattern FIRST_PERSON = Pattern.compile(
            ANSWER
                    + "(?:I['\u2019]ll|I will|I can|I['\u2019]m (?:going|happy) to|[Hh]appy to|[Ll]et me) (?:also |then |just |now )?(?!be\\b|have\\b|not\\b|live\\b)([a-z-]+)\\b");

    /** "kite: will ask them": without "I", which may as well tell what a thing will do. */
    private static final Pattern ELIDED = Pattern.compile(
            ANSWER
                    + "(?:I have [\\w ]{2,30}, )?(?:will|can|I could) (?:also |then |just )?(?:do|ask|check|write|send|take|look|merge|fix|draft|raise|open|file|post|add|update|bring|talk|speak|ping|mail|email) ");

    /** Who speaks in the block, or {@code null}. */
    static Voice of(Block block) {
        Source source = block.passage().source();
        Line first = source.line(block.firstLine());
        Matcher brackets = BRACKETS.matcher(source.text()).region(first.start(), first.end());
        if (brackets.lookingAt()) {
            return new Voice(brackets.group(1));
        }
        Matcher turn = TURN.matcher(block.text());
        return turn.lookingAt() ? new Voice(turn.group(1)) : null;
    }

    /** What somebody who speaks says he will do, though it elsewhere tells how things stay. */
    private static final Set<String> DOES = Set.of("do", "set", "open", "move", "change", "start", "run");

    /** Whether somebody begins to speak in the line. */
    static boolean begins(String line) {
        return TURN.matcher(line).lookingAt();
    }

    /** Whether who speaks takes something on in the sentence. */
    boolean takesOn(String sentence, Names names) {
        if (sentence.endsWith("?")) {
            return false;
        }
        Matcher m = FIRST_PERSON.matcher(sentence);
        return m.lookingAt()
                ? DOES.contains(m.group(1)) || Deeds.isTask(m.group(1))
                : ELIDED.matcher(sentence).lookingAt() && names.isSomebody(name);
    }
}
