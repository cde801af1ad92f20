package org.mattersarising.minutes.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What pages repeat at their head and foot. A line is furniture when the same words, numbers apart, stand at the same
 * height near the edge of at least three pages and of a quarter of all, or when it is nothing but a page number.
 */
final class Furniture {

    private static final float EDGE = 0.13f;
    private static final int EDGE_LINES = 4;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page\\s{0,3})?[-\u2013]?\\s?\\d{1,4}\\s?[-\u2013]?(?:\\s{0,3}(?:of|/)\\s{0,3}\\d{1,4})?");
    private static final float SAME_HEIGHT = 6;

    private final Map<String, Integer> seen = new HashMap<>();
    private final int enough;

    private Furniture(int pages) {
        this.enough = Math.max(3, pages / 4);
    }

    static Furniture of(List<PdfPage> pages) {
        Furniture furniture = new Furniture(pages.size());
        for (PdfPage page : pages) {
            Set<String> here = new HashSet<>();
            for (int i = 0; i < page.lines().size(); i++) {
                if (atEdge(page, i)) {
                    here.addAll(signs(page.lines().get(i)));
                }
            }
            here.forEach(sign -> furniture.seen.merge(sign, 1, Integer::sum));
        }
        return furniture;
    }

    List<PageLine> without(int number, PdfPage page) {
        List<PageLine> kept = new ArrayList<>();
        for (int i = 0; i < page.lines().size(); i++) {
            PageLine line = page.lines().get(i);
            if (!(atEdge(page, i) && (repeats(line) || isPageNumber(line)))) {
                kept.add(line);
            }
        }
        return kept;
    }

    private boolean repeats(PageLine line) {
        return signs(line).stream().anyMatch(sign -> seen.getOrDefault(sign, 0) >= enough);
    }

    private static boolean isPageNumber(PageLine line) {
        return PAGE_NUMBER.matcher(line.text()).matches();
    }

    private static boolean atEdge(PdfPage page, int index) {
        float at = page.lines().get(index).baseline() / page.height();
        return at < EDGE && index < EDGE_LINES
                || at > 1 - EDGE && index >= page.lines().size() - EDGE_LINES;
    }

    /** Two signs at heights that overlap, so that a line a little higher on one page is still the same line. */
    private static List<String> signs(PageLine line) {
        String words = NUMBER.matcher(line.text()).replaceAll("0");
        int height = (int) (line.baseline() / SAME_HEIGHT);
        int between = (int) (line.baseline() / SAME_HEIGHT + 0.5f);
        return List.of("a" + height + " " + words, "b" + between + " " + words);
    }
}
