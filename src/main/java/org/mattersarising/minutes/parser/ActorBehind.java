package org.mattersarising.minutes.parser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who acts behind the words by which a body agrees or resolves: "agreed that Ada would run it", "for the Clerk to send". */
final class ActorBehind {

    /** "The Board agreed that": who acts stands behind. */
    private static final Pattern AGREED = Pattern.compile(
            "(?:The |All )?[\\w ]{3,40}? (?:[a-z]+ly |also |then )?(?:agreed|resolved|decided|noted) (?:that )?");

    private static final Pattern FOR = Pattern.compile("for ((?:the )?[A-Z].{1,60}?) to ([a-z]+)\\b");

    private static final Pattern THAT_ACTS = Pattern.compile(
            "\\bthat ([A-Z][\\w.'\u2019-]*(?: [A-Z][\\w'\u2019-]*){0,2}) (?:would|will|should|to)\\b|^([A-Z][\\w.]*)(?='s|\u2019s)");

    private final Names names;

    ActorBehind(Names names) {
        this.names = names;
    }

    /** Where a body agreed that somebody would act, that somebody; else who is named. */
    String agreed(String named, String text) {
        Matcher agreed = named == null || !ClauseReader.isDecider(named) ? null : AGREED.matcher(text);
        boolean decides = agreed != null && agreed.lookingAt();
        String behind = decides ? inThat(text.substring(agreed.end())) : null;
        return behind != null ? behind : named;
    }

    /** "a site would be made, and that Ada would run it": the one who acts behind "that"; or {@code null}. */
    private String inThat(String text) {
        Matcher m = THAT_ACTS.matcher(text);
        while (m.find()) {
            String who = m.group(1) != null ? m.group(1) : m.group(2);
            if (names.isOne(who) || names.isNamed(who)) {
                return who;
            }
        }
        return null;
    }

    /** "for the Clerk to send a copy" behind a word of decision: who, or {@code null}. */
    String forWhom(String text) {
        Matcher m = FOR.matcher(text);
        boolean task = m.lookingAt() && Deeds.is(m.group(2));
        return task ? names.actor(m.group(1)) : null;
    }
}
