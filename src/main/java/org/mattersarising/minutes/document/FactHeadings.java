package org.mattersarising.minutes.document;

import java.util.regex.Pattern;

/**
 * Headings of a table of facts, such as an action log. Two of them in one row, and every row below is one fact, however
 * many paragraphs it holds; without them, a narrow table may be minutes laid out beside an action column.
 */
final class FactHeadings {

    private static final Pattern HEADING = Pattern.compile(
            "(?i)(?:no\\.?|ref(?:erence)?|item|minute|agreed |follow-up )?\\s?(?:actions?(?: .{1,20})?|tasks?|leads?(?: officer)?|owners?"
                    + "|(?:by )?who[mn]?|responsib(?:le|ility)(?: .{1,20})?|officer|due(?: date)?|(?:by )?when|deadline|timescale|target(?: date)?"
                    + "|status|progress|update|outcome|recommendations?)");

    private FactHeadings() {}

    static boolean match(String cell) {
        return cell.length() < 40 && HEADING.matcher(cell).matches();
    }
}
