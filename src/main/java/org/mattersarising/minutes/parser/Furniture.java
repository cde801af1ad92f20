package org.mattersarising.minutes.parser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the lines that a page left in the text. */
final class Furniture {

    private static final Pattern PAGE = Pattern.compile(
            "(?i)(?:-|\\u2013|\\u2014|\\||\\[)? ?(?:page|p\\.|pg\\.?) ?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?(?: ?(?:-|\\u2013|\\u2014|\\||\\]))?"
                    + "|[-\\u2013\\u2014] ?\\d{1,4} ?[-\\u2013\\u2014]|\\d{1,4} of \\d{1,4}"
                    + "|\\d{1,4} ?\\| ?p ?a ?g ?e"
                    + "|\\d{1,4} ?[-\\u2013\\u2014]|\\{\\d{1,4}\\} ?-{3,}|!"
                    + "|\\(?(?:this )?page (?:is |has been |was )?(?:intentionally )?(?:left )?(?:intentionally )?blank\\)?\\.?"
                    + "|\\(?continued (?:on next page|overleaf)?\\)?\\.*|(?:initialled|signed|chair'?s? initials)[ :._\\u2026]*(?:(?:chair(?:man|person|woman)?|dated?)[ :._\\u2026]*){0,3}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int OFTEN = 3;

    /** Dots to sign on make such a line long. */
    private static final int LONGEST = 100;

    private Furniture() {}

    static boolean[] of(List<Line> lines) {
        boolean[] furniture = new boolean[lines.size()];
        for (int i = 0; i < furniture.length; i++) {
            String plain = lines.get(i).plain();
            furniture[i] = plain.length() < LONGEST && (PAGE.matcher(plain).matches() || isLoneNumber(lines, i));
        }
        markRunningHeaders(lines, furniture);
        return furniture;
    }

    /** A number between blank lines is a page number; beside other lines it may be a cell or a label. */
    private static boolean isLoneNumber(List<Line> lines, int i) {
        return NUMBER.matcher(lines.get(i).plain()).matches()
                && (i == 0 || lines.get(i - 1).blank())
                && (i + 1 == lines.size() || lines.get(i + 1).blank());
    }

    /** A line that stands beside a page number again and again is a running header or footer. */
    private static void markRunningHeaders(List<Line> lines, boolean[] furniture) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < furniture.length; i++) {
            if (besidePage(lines, furniture, i)) {
                seen.merge(key(lines.get(i)), 1, Integer::sum);
            }
        }
        boolean[] pages = furniture.clone();
        for (int i = 0; i < furniture.length; i++) {
            if (besidePage(lines, pages, i) && seen.get(key(lines.get(i))) >= OFTEN) {
                furniture[i] = true;
            }
        }
    }

    private static boolean besidePage(List<Line> lines, boolean[] page, int i) {
        String plain = lines.get(i).plain();
        if (page[i] || plain.length() < 4 || plain.length() > 120) {
            return false;
        }
        for (int j = Math.max(0, i - 2); j <= Math.min(page.length - 1, i + 2); j++) {
            if (j != i && page[j]) {
                return true;
            }
        }
        return false;
    }

    private static String key(Line line) {
        return line.plain().replaceAll("\\d+", "0");
    }
}
