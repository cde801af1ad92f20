package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Items for the next agenda": what stands under such a heading is to come to the next meeting, by whomever it names. Spec 16.55. */
final class ItemsAhead {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:[^.;]{2,40} / )?(?:agenda |any |suggested |future )?(?:items|business|matters|topics) (?:for|to go on|to be included on) (?:the )?(?:inclusion (?:on|in) (?:the )?)?(?:next|future|following)(?: \\w+)?(?: agendas?| meetings?)+:?");

    /** "Cllr Moor \u2013 state of the wall": who brings it, and what. */
    private static final Pattern BROUGHT = Pattern.compile(
            "((?:Cllr|Councillor|Cr|Mr|Mrs|Ms|Dr)\\.? [A-Z][\\w'\u2019-]+|[A-Z]{2,3}) ?(?:[\u2013:-]) ?\\S.*");

    private static final Pattern NONE = Pattern.compile(
            "(?i)(?:none|nil|nothing|no (?:items|further|other)|there (?:was|were)|any |please|members (?:were|are)|items (?:should|to be|must)|n/a|as above)\\b.*");

    /** A longer sentence tells something. */
    private static final int LONGEST = 140;

    private ItemsAhead() {}

    static boolean under(String heading) {
        return HEADING.matcher(heading).matches();
    }

    /** Reads the items in the block; whether it holds any. */
    static boolean read(Passage body, Findings findings) {
        boolean any = false;
        for (Passage item : Sentences.of(body)) {
            String text = item.text();
            boolean is = text.length() > 5
                    && text.length() < LONGEST
                    && !NONE.matcher(text).matches()
                    && !ItemTitle.hasVerb(text);
            if (is) {
                Matcher brought = BROUGHT.matcher(text);
                findings.action(item, brought.matches() ? brought.group(1) : null, Found.IMPLIED);
                any = true;
            }
        }
        return any;
    }
}
