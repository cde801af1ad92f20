package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A task that stands behind what was said: behind a stroke, a comma, a semicolon, or in brackets. Spec 8.4. */
final class TaskBehind {

    private static final String WHO = "((?:the |The )?{post}|[A-Z][\\w,&/ ]{1,40}?)";

    /** "It was suggested to invite them \u2013 AB to contact them"; "a list would help, the Clerk would make one". */
    private static final Pattern STROKE =
            Words.pattern("(?: [\u2013\u2014-] |[,;] (?:so |with )?| so |(?<=[a-z])- ?(?=[A-Z]))" + WHO
                    + " (?:to|will|would|is to) " + Doer.ADVERBS + "([a-z][a-z-]+)\\b");

    /** "The bank closes in March AB to look into another": who is on the roll, and no stop in front of them. */
    private static final Pattern RUN_ON = Pattern.compile(
            "\\b([A-Z]{2,3}(?:(?:/| and | & )[A-Z]{2,3})?) (?:to|will) " + Doer.ADVERBS + "([a-z][a-z-]+)\\b");

    /** "ask AB to", "with AB to": they are spoken of, and no sentence begins with them. */
    private static final Pattern SPOKEN_OF = Pattern.compile(
            "(?:.*[^a-z\\d)]|.*\\b(?i:ask|invite|asked|invited|requested|remind|or|with|for|from|by|of|and|if|whether|that|the|to|help|allow|let|tell|wants?)) ");

    /** "A note on the rota (RS to write this)" */
    private static final Pattern BRACKET =
            Pattern.compile("\\( ?([^()]{1,40}?) (?:to|will) ([a-z][a-z-]+)\\b[^()]{0,80}\\)\\.?$");

    private static final Pattern GROUP = Words.pattern("(?i)(?:the |all )?(?:{decider}|all|team)");

    private final Names names;

    TaskBehind(Names names) {
        this.names = names;
    }

    /** Who is given the task, or {@code null}. */
    String in(String sentence) {
        Matcher m = STROKE.matcher(sentence);
        while (m.find()) {
            if ((Deeds.isTask(m.group(2)) || Doer.isActOf(m.group(2), sentence, m.end(2))) && isSomebody(m.group(1))) {
                return m.group(1);
            }
        }
        Matcher run = RUN_ON.matcher(sentence);
        while (run.find()) {
            boolean opens = run.start() > 1
                    && names.attends(run.group(1))
                    && !SPOKEN_OF.matcher(sentence.substring(0, run.start())).matches();
            if (opens && Deeds.isTask(run.group(2))) {
                return run.group(1);
            }
        }
        Matcher bracket = BRACKET.matcher(sentence);
        boolean task = bracket.find()
                && (!Doer.isState(bracket.group(2)) || bracket.group(2).equals("think"))
                && (isSomebody(bracket.group(1))
                        || GROUP.matcher(bracket.group(1)).matches());
        return task ? bracket.group(1) : null;
    }

    private boolean isSomebody(String words) {
        return names.isSomebody(words) || names.couldBeCalled(words);
    }
}
