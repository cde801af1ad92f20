package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a record decides does not depend on how an extraction set it: a record that is set otherwise reads the same. */
class ReshapedRecordTests {

    /** Of all findings as many stay; a heading that wraps may end elsewhere, which counts twice. */
    private static final double STAY = 0.96;

    /** What each record says as it is set; read once. */
    private static final Map<String, List<MeetingMinutes>> AS_SET = new HashMap<>();

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

    @ParameterizedTest
    @MethodSource("mutations")
    void not_a_clause_is_lost_where_only_its_setting_differs(String mutation) throws IOException {
        for (Map.Entry<String, String> each : Texts.records().entrySet()) {
            String text = each.getValue();
            for (MeetingMinutes meeting : AS_SET.computeIfAbsent(text, ReshapedRecordTests::minutes)) {
                Span span = meeting.span();
                String mutated = text.substring(0, span.start())
                        + RecordMutations.all().get(mutation).apply(text.substring(span.start(), span.end()))
                        + text.substring(span.end());
                assertThat(decided(minutes(mutated), meeting.date()))
                        .as("%s with %s", each.getKey(), mutation)
                        .containsExactlyInAnyOrderElementsOf(decided(List.of(meeting), meeting.date()));
            }
        }
    }

    private static List<MeetingMinutes> minutes(String text) {
        return new MinutesParser().read(text).minutes();
    }

    static Set<String> mutations() {
        return RecordMutations.all().keySet();
    }

    /** What the meeting of the day decides, who is to do it, and by when; the labels may be set otherwise. */
    private static List<String> decided(List<MeetingMinutes> minutes, LocalDate day) {
        List<String> found = new ArrayList<>();
        for (MeetingMinutes meeting : minutes) {
            if (Objects.equals(meeting.date(), day)) {
                for (MinuteItem item : meeting.items()) {
                    item.resolutions()
                            .forEach(c -> found.add("clause " + item.number() + " " + c.needsFollowup() + " "
                                    + c.owner() + " " + c.dueDate() + " " + words(c.text())));
                    item.informalActions().forEach(a -> found.add("action " + a.owner() + " " + words(a.text())));
                }
            }
        }
        return found;
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
