package org.mattersarising.minutes.parser;

import java.util.regex.Pattern;

/** "Ada to ask the yard, and Kit to paint": what is for somebody else is a task of its own. Spec 16.57. */
final class SharedSentence {

    /** What joins a task to the next in its sentence. */
    private static final Pattern JOINT = Pattern.compile("(?:[,; ]+(?:and|then|but)?)[ ]*$");

    private SharedSentence() {}

    /** Finds the tasks of the sentence; {@code owner} is who acts where it is one. */
    static void tasks(Passage sentence, String owner, Findings findings) {
        Passage rest = sentence;
        Names names = findings.clauses().names();
        int behind = TaskOwner.another(rest.text());
        while (behind > 0
                && names.isSomebody(TaskOwner.assignee(rest.text()))
                && names.isSomebody(TaskOwner.assignee(rest.text().substring(behind)))) {
            String first = JOINT.matcher(rest.text().substring(0, behind)).replaceFirst("");
            findings.action(rest.part(0, first.length()), TaskOwner.assignee(rest.text()), Found.IMPLIED);
            rest = rest.part(behind);
            behind = TaskOwner.another(rest.text());
        }
        findings.action(rest, rest == sentence ? owner : TaskOwner.assignee(rest.text()), Found.IMPLIED);
    }
}
