package org.mattersarising.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.shared.Refused;

class TimesTests {

    @ParameterizedTest
    @CsvSource({
        "2 pm, 14:00",
        "2pm, 14:00",
        "14:00, 14:00",
        "14.30, 14:30",
        "10.30am, 10:30",
        "12 am, 00:00",
        "12pm, 12:00",
        "noon, 12:00",
        "9, 09:00",
        "10:00:00, 10:00",
    })
    void reads_hours_as_people_type_them(String typed, LocalTime hour) {
        assertThat(Times.parse(typed)).isEqualTo(hour);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two", "25:00", "13 pm", "10:61", "0 am"})
    void refuses_what_is_no_hour(String typed) {
        assertThatThrownBy(() -> Times.parse(typed))
                .isInstanceOf(Refused.class)
                .hasMessageEndingWith("is not an hour. Type it like 2 pm or 14:00.");
    }
}
