package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubtsTests {

    @Test
    void a_text_that_is_no_record_at_all_is_said_to_be_none() {
        assertThat(new MinutesParser().read("Dear Sir,\n\nThank you.").warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).startsWith("No minutes"));
    }

    @Test
    void minutes_without_a_date_ask_for_one() {
        assertThat(new MinutesParser()
                        .read("Minutes of the meeting\n\nPresent: Ann Field\n\n1. First\n\nNone.\n\n2. Second\n\nNone.")
                        .warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.message()).contains("day of the meeting"));
    }

    @Test
    void good_minutes_leave_no_doubt() {
        assertThat(new MinutesParser()
                        .read(new SpecExample("x", false, "RESOLVED that the report be noted.", "").document())
                        .warnings())
                .isEmpty();
    }
}
