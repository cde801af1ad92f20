package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/** What was moved, where it stands above the names of its movers: the motion, or the heading that is one. Spec 4.6. */
final class AboveMovers {

    /** "Action: B. Adoption of the budget" is a lettered part of the item; several are moved together under its heading. */
    private static final Pattern AGENDA_TYPE =
            Pattern.compile("(?:Action|Information|Discussion)[\\w, ]{0,30}: [A-Z0-9]{1,3}[.)] .*");

    /** A heading that says only what follows. */
    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:(?:officer'?s?|council|committee|board|staff|recommended|final) )*(?:recommendations?|decisions?|motions?|resolutions?|action taken)(?: ?/ ?.{0,60})?:?");

    private AboveMovers() {}

    /** Reads it for the movers in the block {@code at}. */
    static void read(List<Block> blocks, int at, Findings findings, Passage heading) {
        Block before = at > 0 ? blocks.get(at - 1) : null;
        boolean known = before != null
                && (findings.decides(before.passage().span()) || before.text().startsWith("Motion"));
        if (known) {
            return;
        }
        boolean title = before != null
                && before.text().length() < 400
                && !Motion.alone(before.text())
                && !LABEL.matcher(before.text()).matches()
                && !(isPart(blocks, at - 1) && isPart(blocks, at - 2));
        Passage text = title ? before.body() : heading;
        if (text != null && !text.isEmpty()) {
            findings.clause(text, "PLAIN", Found.IMPLIED);
        }
    }

    private static boolean isPart(List<Block> blocks, int at) {
        return at >= 0 && AGENDA_TYPE.matcher(blocks.get(at).text()).matches();
    }
}
