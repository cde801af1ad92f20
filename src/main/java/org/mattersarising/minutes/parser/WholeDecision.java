package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph that by its form alone is one decision: movers in front of what they moved, a title that was moved, a verdict on the
 * line above, the words of a resolution. Spec 4.6, 16.46.
 *
 * @param words what was decided
 * @param moved whether it was moved, so that it may leave a task
 */
record WholeDecision(Passage words, boolean moved) {

    /** "Approval of minutes \u2013 Moved by A. Seconded by B. Approved.": a title, and that it was moved. */
    private static final Pattern TITLE = Pattern.compile(
            "[A-Z][^.:]{3,60} ?[\u2013:-] (?:Moved|Proposed|Motion(?: made)?) by [A-Z][^.;]{1,40}[.;,] ?(?:and )?[Ss]econded(?: by)? [A-Z][^.;]{1,40}(?:[.;,].{0,60})?");

    /** "Approved on the proposal of Ada Moor, seconded by Kit Marsh.": says of the line above what became of it. */
    private static final Pattern VERDICT_BY = Pattern.compile(
            "(?:Approved|Agreed|Adopted|Accepted|Granted|Refused)(?: on the (?:proposal|proposition|motion) of|,? (?:[Pp]roposed|[Mm]oved) by)[^;:]{3,120}");

    /** "MOOR / HILL: That the fee be dropped": who moved and who seconded. */
    private static final Pattern PAIR = Pattern.compile(
            "(?:(?:Motion|MOTION|Resolution|RESOLUTION|Res\\.?)(?: No\\.?)? [\\w/-]+ )?\\p{Lu}[\\p{L}.'\u2019 -]{1,30} ?/ ?\\p{Lu}[\\p{L}.'\u2019 -]{1,30}: ?(?=(?:That|THAT)\\b)");

    /** "Cllr. A Moor - 'That the pier be painted'": a motion of which notice was given. */
    private static final Pattern NOTICE = Pattern.compile(
            "(?:Cllr|Councillor|Cr|Ald|Alderman|Deputy|Mr|Mrs|Ms|Dr)\\.? [^\"\u201c]{2,40}?[\u2013:-]? ?[\"\u201c](?=That\\b)");

    private static final Pattern QUOTED = Pattern.compile("[\"\u201d]\\s*$");

    /** "Motion agreed.": what became of it, in the next paragraph. */
    private static final Pattern CARRIED = Pattern.compile(
            "\\b[Mm]otion (?:was |is |then )?(?:put and )?(?:[a-z]+ly )?(?:agreed|carried|passed|adopted|approved)\\b|\\bmotion was seconded by [^.;]{2,60} and (?:[a-z]+ly )?(?:agreed|carried|adopted)\\b|\\bSeconded by .{2,40}? and (?:[a-z]+ly )?agreed\\b");

    /** The words of a resolution by themselves: "That the minutes be confirmed". */
    private static final Pattern THAT_BE = Pattern.compile(
            "[\"\u201c]?(?:That|THAT),? (?!is\\b|was\\b|would\\b)[^.]{3,220}? be (?:and (?:is|are) hereby |hereby |[a-z]+ly )?[\\w-]+(?:ed|en|ne|wn|ent|ght|de|id|eld)\\b|(?:That|THAT),? [^.;]{3,400}? BE [A-Z]{4,}\\b");

    /** The block as a verdict on the one above, as a moved title, or with its movers in front; else {@code null}. */
    static WholeDecision moved(List<Block> blocks, int at) {
        Passage body = blocks.get(at).body();
        String opening = Decisions.opening(body.text());
        Block above = at == 0 ? null : blocks.get(at - 1);
        if (above != null
                && above.heading() == 0
                && !above.table()
                && VERDICT_BY.matcher(opening).matches()) {
            return new WholeDecision(above.body().upTo(body), false);
        }
        Matcher pair = PAIR.matcher(opening);
        if (pair.lookingAt()) {
            return new WholeDecision(VoteTail.cut(body.part(pair.end())), true);
        }
        Matcher notice = NOTICE.matcher(opening);
        if (notice.lookingAt()
                && at + 1 < blocks.size()
                && CARRIED.matcher(blocks.get(at + 1).text()).find()) {
            return new WholeDecision(
                    body.part(
                            notice.end(),
                            QUOTED.matcher(body.text()).replaceFirst("").length()),
                    true);
        }
        return TITLE.matcher(opening).matches() ? new WholeDecision(body, false) : null;
    }

    /** The block as the words of a resolution, or {@code null}. */
    static WholeDecision resolution(Passage body, Names names) {
        String opening = Decisions.opening(body.text());
        String words = opening.startsWith("\"") || opening.startsWith("\u201c") ? opening.substring(1) : opening;
        boolean resolves =
                isThatBe(opening) || words.startsWith("That ") && Agreed.isBare("t" + words.substring(1), names);
        return resolves ? new WholeDecision(body, true) : null;
    }

    static boolean isThatBe(String words) {
        return THAT_BE.matcher(words).lookingAt();
    }
}
