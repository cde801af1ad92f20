package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a record decides does not depend on how an extraction set it: a record that is set otherwise reads the same. */
class ReshapedRecordTests {

    /** Of all findings as many stay; a heading that wraps may end elsewhere, which counts twice. */
    private static final double STAY = 0.96;

    @ParameterizedTest
    @EnumSource
    void a_record_that_is_set_otherwise_reads_the_same(Reshaping reshaping) throws IOException {
        for (Map.Entry<String, String> each : Texts.records().entrySet()) {
            List<String> before = findings(each.getValue());
            List<String> after = findings(reshaping.of(each.getValue()));
            double kept = kept(before, after);
            List<String> lost = before.stream().filter(f -> !after.contains(f)).toList();
            assertThat(kept)
                    .as("%s as %s, which lost %s", each.getKey(), reshaping, lost)
                    .isGreaterThanOrEqualTo(STAY);
        }
    }

    /** Twice the common findings by all of both. */
    private static double kept(List<String> before, List<String> after) {
        List<String> rest = new ArrayList<>(after);
        int common = 0;
        for (String finding : before) {
            common += rest.remove(finding) ? 1 : 0;
        }
        return before.isEmpty() && after.isEmpty() ? 1 : 2.0 * common / (before.size() + after.size());
    }

    private static List<String> findings(String text) {
        Reading reading = new MinutesParser().read(text);
        List<String> found = new ArrayList<>();
        for (MeetingMinutes meeting : reading.minutes()) {
            for (MinuteItem item : meeting.items()) {
                found.add("minute " + item.number() + " " + words(item.heading()));
                item.resolutions().forEach(c -> found.add("clause " + c.needsFollowup() + " " + words(c.text())));
                item.informalActions().forEach(a -> found.add("action " + words(a.text())));
            }
        }
        reading.reports()
                .forEach(report -> report.recommendations().forEach(r -> found.add("recommended " + words(r.text()))));
        reading.actionTables().forEach(table -> table.rows().forEach(row -> found.add("row " + words(row.action()))));
        reading.workProgramme().forEach(entry -> found.add("programme " + words(entry.title())));
        return found;
    }

    /** Letters and figures alone; what stands between them may be set otherwise. */
    private static String words(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    }
}
