package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences in which somebody takes on what the sentence before told of, and which say nothing without it. Spec 4.8, 16.68. */
final class TakenOn {

    /** "offered to look after it": the task is named in the sentence before. */
    private static final Pattern TAKES_ON =
            Pattern.compile("\\b(?:agreed|offered|volunteered|undertook|will|would) to? ?(?:take|lead"
                    + " on|do|progress|action|follow|organise|arrange|look after|carry)\\b (?:this|it|that|so|these|the"
                    + " (?:idea|matter|work|task|project|action|issue))\\b");

    /** "Ada and Kit volunteered." */
    private static final Pattern VOLUNTEERS = Pattern.compile(
            "((?:[A-Z][\\w.'\u2019]*|and|&|,)(?: (?:[A-Z][\\w.'\u2019]*|and|&))*(?:, [A-Z][\\w.'\u2019]*(?: (?:[A-Z][\\w.'\u2019]*|and|&))*)*) (?:both |all |kindly )?(?:volunteered|offered|has volunteered|have volunteered|put (?:his|her) hand up)(?: for (?:this|it|that))?\\.?");

    /** Names and the word are shorter. */
    private static final int LONGEST = 160;

    private static final Stems OFFERS = Stems.of("volunteered|offered|hand up");

    private static final Pattern BETWEEN = Pattern.compile(",? and | & |, ");

    private TakenOn() {}

    /** Reads the sentence, if it is one that takes on what the one before it told of. */
    static boolean volunteers(List<Passage> sentences, int i, Findings findings) {
        String text = sentences.get(i).text();
        Matcher m = i > 0 && text.length() < LONGEST && OFFERS.in(text) ? VOLUNTEERS.matcher(text) : null;
        if (m == null
                || !m.matches()
                || !areCalled(m.group(1), findings.clauses().names())) {
            return false;
        }
        Passage before = sentences.get(i - 1);
        if (findings.decides(before.span())) {
            findings.action(sentences.get(i), m.group(1), Found.IMPLIED);
        } else {
            findings.takeOver(before, before.upTo(sentences.get(i)), m.group(1));
        }
        return true;
    }

    private static boolean areCalled(String words, Names names) {
        for (String each : BETWEEN.split(words)) {
            if (!names.isOne(each) && !names.couldBeCalled(each)) {
                return false;
            }
        }
        return true;
    }

    /** Spec 4.8: "AB agreed to take this forward" takes on what the sentence before agreed. */
    static void agreed(List<Passage> sentences, int i, Findings findings) {
        if (TAKES_ON.matcher(sentences.get(i).text()).find()) {
            Passage before = sentences.get(i - 1);
            findings.takeOn(before, before.upTo(sentences.get(i)));
        }
    }
}
