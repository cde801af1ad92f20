package org.mattersarising.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTests {

    @ParameterizedTest
    @CsvSource({
        "wall, 4, wall",
        "walls, 4, wal…",
        "the wall, 5, the…",
        "wal😀, 5, wal😀",
        "wal😀s, 5, wal…",
        "w😀ls, 4, w😀…",
        "'', 4, ''",
        "wall, 1, …",
    })
    void what_is_too_long_ends_with_a_sign_and_with_a_whole_character(String text, int longest, String shortened) {
        assertThat(Shortened.to(text, longest)).isEqualTo(shortened).hasSizeLessThanOrEqualTo(longest);
    }
}
