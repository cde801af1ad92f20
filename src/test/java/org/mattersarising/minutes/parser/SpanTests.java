package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The text at a finding's span, read without markup and furniture, is the finding's text; on texts as they are and mutated. */
class SpanTests {

    private static final int MUTANTS = 12;
    private static final long SEED = 20_210_304L;

    @Test
    void findings_stand_where_their_span_says() throws IOException {
        for (Map.Entry<String, String> each : Texts.all().entrySet()) {
            check(each.getKey(), each.getValue());
        }
    }

    @Test
    void so_they_do_in_mutated_texts() throws IOException {
        for (Map.Entry<String, String> each : Texts.all().entrySet()) {
            for (int mutant = 0; mutant < MUTANTS; mutant++) {
                long seed = SEED + mutant;
                check(each.getKey() + ", seed " + seed, Mutation.of(each.getValue(), new Random(seed)));
            }
        }
    }

    @Test
    void an_escaped_star_and_a_link_keep_their_place() {
        check(
                "link",
                "Minutes of the meeting held on 4 March 2021\n\nPresent: AB\n\n1. A\n\nB.\n\n2. C\n\nRESOLVED that the [plan](http://example.org/a_b) of 5 \\* 3 be **approved**.\n");
    }

    private static void check(String name, String text) {
        Source source = Source.of(text);
        Reading reading = new MinutesParser().read(text);
        for (MeetingMinutes meeting : reading.minutes()) {
            meeting.attendance()
                    .forEach(
                            a -> assertThat(a.name()).as("attendee in %s", name).endsWith(at(source, a.span())));
            for (MinuteItem item : meeting.items()) {
                item.resolutions().forEach(c -> same(name, source, c.text(), c.span()));
                item.informalActions().forEach(a -> same(name, source, a.text(), a.span()));
            }
        }
        reading.reports()
                .forEach(report -> report.recommendations().forEach(r -> same(name, source, r.text(), r.span())));
        reading.actionTables()
                .forEach(table -> table.rows().forEach(row -> same(name, source, row.action(), row.span())));
        List<AgendaItem> items =
                reading.agenda() == null ? List.of() : reading.agenda().items();
        items.forEach(item -> same(name, source, item.title(), item.span()));
    }

    private static void same(String name, Source source, String text, Span span) {
        assertThat(at(source, span)).as("text at %s in %s", span, name).isEqualTo(text);
    }

    private static String at(Source source, Span span) {
        return source.at(span).text();
    }
}
