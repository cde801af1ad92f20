package org.mattersarising.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;

class MunicipalYearTests {

    @ParameterizedTest
    @CsvSource({"2026-04-30, 2025/26", "2026-05-01, 2026/27", "2099-12-01, 2099/00"})
    void begins_on_the_first_of_may_where_no_annual_meeting_is_known(LocalDate day, String year) {
        assertThat(ACalendar.of("2026-01-14").municipalYear(day)).hasToString(year);
    }

    @Test
    void begins_with_the_annual_meeting() {
        BodyCalendar calendar = ACalendar.of("2026-05-06", "2026-05-20", "2026-07-01");
        ReflectionTestUtils.setField(calendar.all().get(1), "annual", true);

        assertThat(calendar.municipalYear(LocalDate.of(2026, 5, 6))).hasToString("2025/26");
        assertThat(calendar.municipalYear(LocalDate.of(2026, 5, 20))).hasToString("2026/27");
        assertThat(calendar.in(new MunicipalYear(2026))).hasSize(2);
        assertThat(calendar.in(new MunicipalYear(2025))).hasSize(1);
    }

    @Test
    void makes_a_cited_minute_number_unique() {
        assertThat(MunicipalYear.cited("Further to Minute 89/16")).hasValueSatisfying(minute -> {
            assertThat(minute.number()).isEqualTo("89");
            assertThat(minute.year()).hasToString("2016/17");
            assertThat(minute).hasToString("89/16");
        });
        assertThat(MunicipalYear.cited("Minute 112")).isEmpty();
        assertThat(MunicipalYear.cited(null)).isEmpty();
    }
}
