package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of conventions in the documentation names examples that exist. */
class ConventionsTests {

    private static final Pattern EXAMPLE = Pattern.compile("\\b\\d{1,2}(?:\\.\\d{1,2})?/\\d{1,2}\\b");

    private static final Pattern SECTION = Pattern.compile("^([\\d.]+) .*/ (\\d+)$");

    @Test
    void every_example_that_is_named_exists() throws IOException {
        Set<String> there = SpecExample.in("/minutes/minutes-spec.md").stream()
                .map(example -> SECTION.matcher(example.name()).replaceFirst("$1/$2"))
                .collect(Collectors.toSet());
        List<String> named = named();
        assertThat(named).as("examples named in reading.md").hasSizeGreaterThan(60);
        assertThat(there).containsAll(named);
    }

    private static List<String> named() throws IOException {
        List<String> named = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/docs/reading.md"))) {
            String[] cells = line.split("\\|");
            if (cells.length == 3) {
                EXAMPLE.matcher(cells[2]).results().map(MatchResult::group).forEach(named::add);
            }
        }
        return named;
    }
}
