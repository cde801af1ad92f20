package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands under the heading Recommendations: a list behind a stem, or sentences. */
final class RecommendationList {

    /** "2.1 ": the number of a recommendation. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,2}\\.\\d{1,2}[.)]? ");

    /** "The Board is asked to:", "It is recommended that". */
    private static final Pattern STEM = Pattern.compile(
            "(?i)(?:.*\\b(?:recommended|asked|requested|invited|recommends?|to|that|are|is)|.*:)\\s*:?$");

    /** "be noted.The report sets": two paragraphs without a space between. */
    private static final Pattern RAN_TOGETHER = Pattern.compile("(?<=[a-z]{4})\\.(?=[A-Z][a-z]{2,} [a-z])");

    private RecommendationList() {}

    static List<Recommendation> read(List<Block> blocks) {
        List<Recommendation> found = new ArrayList<>();
        boolean stemmed = false;
        boolean listed = false;
        for (Block block : blocks) {
            if (block.table()) {
                continue;
            }
            String text = block.text();
            Matcher number = NUMBER.matcher(text);
            String label = block.label() == null ? null : block.label().value();
            Passage body = block.body();
            if (number.find()) {
                label = text.substring(0, number.end()).replaceAll("[.) ]+$", "");
                body = block.passage().part(number.end());
            }
            boolean numbered = label != null && label.contains(".");
            boolean stem =
                    STEM.matcher(body.text()).matches() && (numbered || block.label() == null && !block.bullet());
            body = ranTogether(body);
            if (listed && stemmed && !stem && !block.listed() && !numbered) {
                return found;
            }
            stemmed |= stem;
            listed |= block.listed();
            boolean heading = block.heading() > 0
                    || block.bold() && body.text().length() < 60 && body.text().endsWith(":");
            if (!stem && !heading && !body.isEmpty()) {
                found.add(new Recommendation(label, body.text(), body.span()));
            }
        }
        return found;
    }

    /** A full stop with no space behind it is where the extraction ran two paragraphs together. */
    private static Passage ranTogether(Passage body) {
        Matcher m = RAN_TOGETHER.matcher(body.text());
        return m.find() ? body.part(0, m.start() + 1) : body;
    }
}
