package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Items for the next agenda": what stands under such a heading is to come to the next meeting, by whomever it names. Spec 16.55. */
final class ItemsAhead {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:[^.;]{2,40} / )?(?:agenda |any |suggested |future |discussion )?(?:items|business|matters|topics) (?:for|to go on|to be included on) (?:the )?(?:inclusion (?:on|in) (?:the )?)?(?:next|future|following)(?: \\w+)?(?: agendas?| meetings?)+(?:,? [\\w ,]{0,20}\\d{4})?:?");

    /** "Cllr Moor \u2013 state of the wall": who brings it, and what. */
    private static final Pattern BROUGHT = Pattern.compile(
            "((?:Cllr|Councillor|Cr|Mr|Mrs|Ms|Dr)\\.? [A-Z][\\w'\u2019-]+|[A-Z]{2,3}) ?(?:[\u2013:-]) ?\\S.*");

    private static final Pattern NONE = Pattern.compile(
            "(?i)(?:(?:date of )?(?:the )?next (?:\\w+ )?meeting|none|nil|nothing|no (?:items|further|other)|there (?:was|were)|any |please|members (?:were|are)|items (?:should|to be|must)|n/a|as above)\\b.*");

    /** "13. Items for the next agenda \u2013 stone testing, benches": heading and items in one line. */
    private static final Pattern INLINE = Pattern.compile(
            "(?i)(?:\\d{1,3}[.)] ?)?(?:agenda |any |suggested |future |discussion )?items (?:for|to go on) (?:the )?(?:agenda of (?:the )?)?(?:next|future|following)(?: \\w+){0,3}? (?:agendas?|meetings?) ?[\u2013:-] (?=\\S)");

    private static final Pattern OPENS = Pattern.compile(
            "(?i)(?:the )?following (?:items? |topics? |matters? )?(?:(?:were|was|are|will be|to be) )?(?:agreed|suggested|proposed|identified|put forward|placed|noted|added) (?:for|as items for|on|to|for discussion at|for inclusion on) (?:the )?(?:next|future|following) (?:\\w+ )?(?:meetings?|agendas?):");

    private static final Pattern BETWEEN = Pattern.compile("[,;] (?:and )?|\\.$");

    /** A longer sentence tells something. */
    private static final int LONGEST = 140;

    private ItemsAhead() {}

    static boolean under(String heading) {
        return HEADING.matcher(heading).matches();
    }

    /** Whether the words open a list of such items: "The following were agreed for the next meeting:". */
    static boolean opens(String text) {
        return text.endsWith(":") && OPENS.matcher(text).matches();
    }

    /** Reads the items that stand in the line of their heading; whether there are any. */
    static boolean inline(Passage line, Findings findings) {
        Matcher m = INLINE.matcher(line.text().length() > 4 * LONGEST ? "" : line.text());
        if (!m.lookingAt()
                || NONE.matcher(line.text())
                        .region(m.end(), line.text().length())
                        .matches()) {
            return false;
        }
        Due due = findings.clauses().due("for the next meeting");
        int from = m.end();
        Matcher between = BETWEEN.matcher(line.text());
        while (from < line.text().length()) {
            int to = between.find(from) ? between.start() : line.text().length();
            if (to - from > 5) {
                findings.action(line.part(from, to), null, due);
            }
            from = to == line.text().length() ? to : between.end();
        }
        return true;
    }

    /**
     * Reads the items in the block; whether it holds any.
     *
     * @param due the meeting to which they are to come
     */
    static boolean read(Passage body, Findings findings, Due due) {
        boolean any = false;
        for (Passage item : Sentences.of(body)) {
            String text = item.text();
            if (NONE.matcher(text).matches()) {
                continue;
            }
            boolean named = text.length() > 5 && text.length() < LONGEST && !ItemTitle.hasVerb(text);
            Commitments.Commitment by =
                    named ? broughtBy(text) : findings.clauses().commitments().in(text, true, null);
            if (by != null) {
                findings.action(item, by.owner(), due);
                any = true;
            }
        }
        return any;
    }

    private static Commitments.Commitment broughtBy(String item) {
        Matcher brought = BROUGHT.matcher(item);
        return new Commitments.Commitment(brought.matches() ? brought.group(1) : null);
    }
}
