package org.mattersarising.minutes.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueReaderTests {

    @ParameterizedTest
    @CsvSource({
        "2026-11-30, in three months, 2027-02-28",
        "2027-11-30, in three months, 2028-02-29",
        "2026-11-30, in six months, 2027-05-30",
        "2027-11-30, in six months, 2028-05-30",
        "2026-02-01, in five weeks, 2026-03-08",
        "2026-12-08, in twelve weeks, 2027-03-02",
    })
    void months_are_counted_from_the_meeting_and_do_not_drift(LocalDate meeting, String words, LocalDate due) {
        assertThat(new DueReader(meeting, MeetingsAhead.NONE, day -> true)
                        .read("That a report be submitted " + words + ".")
                        .date())
                .isEqualTo(due);
    }

    @Test
    void of_two_meetings_announced_for_a_month_neither_is_meant() {
        LocalDate meeting = LocalDate.of(2026, 3, 4);
        MeetingsAhead ahead = new MeetingsAhead(
                LocalDate.of(2026, 4, 8), List.of(LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 17)));
        assertThat(new DueReader(meeting, ahead, day -> true)
                        .read("The plan will come back in June.")
                        .date())
                .isNull();
    }
}
