package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence over a list of which each entry is a task: "the following would be arranged:", "the Clerk was asked to:". Spec 8.5, 15.6. */
final class TaskList {

    /** "The following actions were agreed": a list of tasks follows. */
    private static final Pattern TASKS = Pattern.compile("(?i)\\b(?:following"
            + " (?:items?|actions?|matters?|points?|tasks?)|actions?)\\b.{0,80}\\b(?:would|will|to|be|were|are)"
            + " (?:be )?(?:[a-z]+ly )?(?:arranged|agreed|taken|done|actioned|undertaken|carried out|followed"
            + " up|progressed|completed|required)\\b");

    /** "The following be brought to the next meeting:" */
    private static final Pattern TO_COME = Pattern.compile(
            "\\b(?:be|to be) (?:[a-z]+ly |also )?(?:brought|submitted|presented|reported|taken|circulated|provided)(?: back)? (?:to|at|before|by) (?:the |a |its )?(?:next|future|following|\\w+) (?:\\w+ ){0,2}(?:meeting|committee|board|council)\\b");

    /** "The Clerk was asked to:" over a list of what. */
    private static final Pattern ASKED = Pattern.compile(
            ".{3,160}\\b(?:asked|requested|agreed|undertook|offered|instructed|directed|will|would|is|are|was|were)(?: to)?\\s*:\\s*-?");

    /** "The Clerk reminded members to send the following:" */
    private static final Pattern FOLLOWING = Pattern.compile(
            ".{3,80}\\b(?:asked|requested|reminded|instructed|directed|invited) (?:that )?(.{3,60}?)(?: should| would| must)?(?: need)? to [a-z]+\\b.{0,90}? (?:the following|as follows)(?: \\w+){0,2}\\s*:\\s*-?");

    private TaskList() {}

    /** Reads the list behind the block; whether there is one. */
    static boolean read(List<Block> blocks, int at, Findings findings) {
        if (at + 1 >= blocks.size() || !blocks.get(at + 1).listed()) {
            return false;
        }
        String text = blocks.get(at).text();
        boolean stem = isStem(text);
        String who = !stem && ASKED.matcher(text).matches() ? asked(text, findings) : null;
        Matcher following = FOLLOWING.matcher(text);
        if (!stem && who == null && following.matches()) {
            who = following.group(1);
        }
        if (!stem && who == null) {
            return false;
        }
        Due due = findings.clauses().due(text);
        for (int i = at + 1; i < blocks.size() && blocks.get(i).listed(); i++) {
            findings.action(blocks.get(i).body(), who, due);
        }
        return true;
    }

    private static boolean isStem(String text) {
        return text.endsWith(":")
                && text.length() < 300
                && (TASKS.matcher(text).find() || TO_COME.matcher(text).find());
    }

    /** Who is asked; {@code null} where it is the body that decides. */
    private static String asked(String text, Findings findings) {
        String who = findings.clauses().owners().read(text.replaceFirst(":\\s*-?$", ""));
        return who == null || ClauseReader.isDecider(who) ? null : who;
    }
}
