package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "CLERK TO WRITE TO THE OWNER" behind what was said: a task set apart by its print. */
final class CapitalTask {

    private static final Pattern TASK =
            Pattern.compile("([A-Z][A-Z .,/&'\u2019-]{1,50}?) (?:TO|WILL) ([A-Z-]{2,})\\b[^a-z]*");

    private CapitalTask() {}

    /** Who is given the task, as printed, or {@code null}. */
    static String owner(String sentence, Names names) {
        Matcher m = sentence.length() < 200 ? TASK.matcher(sentence) : null;
        if (m == null || !m.matches() || !Deeds.is(m.group(2))) {
            return null;
        }
        for (String who : m.group(1).split(" ?/ ?| AND | & |, ?")) {
            String plain = HeadingLine.capitalised(who);
            if (!Actors.isActor(plain) && !names.isNamed(plain) && !names.isNamed(who)) {
                return null;
            }
        }
        return m.group(1);
    }
}
