package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of two cells of which the second only names who acts: the action column of a page.
 *
 * @param text what stands in the wide column
 * @param owner the name or the initials beside it
 */
record MarginOwner(Passage text, String owner) {

    private static final int WIDEST = 40;

    /** The left side of a table of facts about a vote or a meeting, not a task. */
    private static final Pattern LABELS = Pattern.compile(
            "(?i)(?:moved|seconded|proposed|status|chair|clerk|present|apologies|attendees|date|place|time|venue|location|title of meeting|invited)\\b.{0,20}");

    private static final Pattern NOBODY = Pattern.compile("(?i)n/?a|tb[acd]|nil|none|open|closed|done");

    /** "AD / Matt D / CT": several, of whom one at least is told by initials. */
    private static final Pattern SEVERAL = Pattern.compile(
            "(?=.*\\b[A-Z]{2,4}\\b)(?:[A-Z]{2,4}|[A-Z][a-z]{1,14}(?: [A-Z])?)(?: ?/ ?(?:[A-Z]{2,4}|[A-Z][a-z]{1,14}(?: [A-Z])?)){1,4}");

    /** The cells of the row that have something in them. */
    static List<Passage> filled(Block row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /** The row read like that, or {@code null} where it is another kind of row. */
    static MarginOwner of(Block row) {
        List<Passage> cells = filled(row);
        // Several tabs in a row set one column apart; a row of a table with empty cells ends no sentence.
        boolean apart = cells.size() == 2 && cells.get(0).text().endsWith(".");
        cells = apart ? cells : row.cells();
        if (cells.size() < 2 || cells.size() > 3) {
            return null;
        }
        String owner = cells.get(cells.size() - 1).text();
        Passage text = cells.get(cells.size() - 2);
        boolean names = !owner.isEmpty()
                && owner.length() <= WIDEST
                && !NOBODY.matcher(owner).matches()
                && (Actors.isInitials(owner)
                        || Actors.isPerson(owner)
                        || Actors.isActor(owner)
                        || SEVERAL.matcher(owner).matches());
        return names
                        && !LABELS.matcher(text.text()).matches()
                        && text.text().length() > owner.length()
                        && text.text().contains(" ")
                ? new MarginOwner(text, owner)
                : null;
    }
}
