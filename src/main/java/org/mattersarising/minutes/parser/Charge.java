package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words behind a sentence that only say who is to do what it asks: "Action ALL", "JB", " / Jo". */
final class Charge {

    private static final Pattern CHARGE = Pattern.compile(
            "(?:(?:All )?[Aa]greed[ ,.\u2013\u2014-]{0,3})?(?:[Aa]ction|ACTION)(?: by| for)?:? ([A-Za-z][\\w'/&, -]{1,40}?)\\.?|((?:The )?[A-Z][\\w'/&, -]{1,40}?) (?:to|will) (?:action|do so)\\.?");

    /** "The poster is to be printed / Jo": a stroke parted the text from the column of names. */
    private static final Pattern BESIDE = Pattern.compile("(.{20,}?) / ([A-Z][\\w'/&, ]{1,30}?)\\.?");

    /** "New pads would be ordered \u2013 WO", "asking for more \u2013 FG by the 20th": initials behind a stroke. */
    private static final Pattern BEHIND_STROKE = Pattern.compile(
            "(.{15,}?) [\u2013\u2014-] ((?:[A-Z]{2,3})(?:(?:/|, ?| & | and )[A-Z]{2,3}){0,3})(?: (?:by|before|asap|next)\\b[^.]{0,24})?\\.?");

    /** "Can it be paid by cheque? (Mia to ask)" */
    private static final Pattern TO_ASK = Pattern.compile(
            "\\(([A-Z][\\w'\u2019]+(?:(?: and | & |/)[A-Z][\\w'\u2019]+)?) (?:to|will) [a-z]+\\b[^()]{0,40}\\)\\.?");

    /** What asks for something, so that a name behind it is who will do it. */
    private static final Pattern WANTED =
            Pattern.compile("\\b(?:asked|could|can|needs?|should|suggested|to be)\\b|\\?$");

    /** A longer paragraph has no such column. */
    private static final int LONGEST = 600;

    /** A name by itself is shorter. */
    private static final int ALONE = 30;

    private final Findings findings;

    Charge(Findings findings) {
        this.findings = findings;
    }

    /** The column of names that a stroke parted from the paragraph: where the text ends, and who; or {@code null}. */
    Beside beside(String text) {
        Matcher m = BESIDE.matcher(text);
        if (m.matches() && names(m.group(2))) {
            return new Beside(m.end(1), m.group(2));
        }
        Matcher stroke = BEHIND_STROKE.matcher(text.length() > LONGEST ? "" : text);
        boolean one = stroke.matches() && findings.clauses().names().attends(stroke.group(2));
        if (!one) {
            return null;
        }
        // By when it is due stands behind the initials, and belongs to the task.
        boolean due = stroke.end(2) < text.length() - 1;
        return new Beside(due ? text.length() : stroke.end(1), stroke.group(2));
    }

    /** The end of a paragraph's text, and the names beside it. */
    record Beside(int end, String owner) {}

    private boolean names(String words) {
        return words.equalsIgnoreCase("all") || findings.clauses().names().isNamed(words);
    }

    /** "Members were encouraged to reply. Action ALL": the mark without a colon names who. */
    boolean read(List<Passage> sentences, int i) {
        String who = i == 0 ? null : who(sentences.get(i).text());
        who = who == null
                        && i > 0
                        && WANTED.matcher(sentences.get(i - 1).text()).find()
                ? named(sentences.get(i).text())
                : who;
        if (who != null) {
            findings.charge(sentences.get(i - 1), who);
        }
        return who != null;
    }

    /** "Could the lock be looked at? Kit.": somebody on the roll, and nothing else. */
    private String named(String alone) {
        String name = alone.endsWith(".") ? alone.substring(0, alone.length() - 1) : alone;
        boolean one = name.length() < ALONE
                && !ImpliedDecision.verdict(alone)
                && findings.clauses().names().attends(name);
        return one ? name : null;
    }

    /** Who is named by words that say nothing else, or {@code null}. */
    private String who(String alone) {
        if (Actors.isInitials(alone) && findings.clauses().names().attends(alone)) {
            return alone;
        }
        Matcher asks = TO_ASK.matcher(alone);
        if (asks.matches()) {
            return asks.group(1);
        }
        Matcher m = CHARGE.matcher(alone);
        if (!m.matches()) {
            return null;
        }
        String who = m.group(1) != null ? m.group(1) : m.group(2);
        return names(who) || m.group(2) != null && Actors.isActor(who) ? who : null;
    }
}
