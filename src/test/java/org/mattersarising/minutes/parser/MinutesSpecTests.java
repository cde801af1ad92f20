package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the specification and the regressions: each example's text is read and must give its findings, no more and no less. */
class MinutesSpecTests {

    static Stream<SpecExample> examples() {
        return Stream.concat(
                SpecExample.in("/minutes/minutes-spec.md").stream(),
                SpecExample.in("/minutes/regressions.md").stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void an_example_gives_its_findings(SpecExample example) {
        Reading reading = new MinutesParser().read(example.document());
        String found = example.whole()
                ? FindingsText.of(reading)
                : FindingsText.ofLastMinute(reading).stripIndent();
        assertThat(found.strip().lines().map(String::strip).toList())
                .isEqualTo(example.findings().strip().lines().map(String::strip).toList());
    }

    @Test
    void the_specification_is_not_empty() {
        assertThat(SpecExample.in("/minutes/minutes-spec.md")).hasSizeGreaterThan(60);
    }
}
