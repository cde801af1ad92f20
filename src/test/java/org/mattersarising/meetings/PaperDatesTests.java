package org.mattersarising.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.shared.Nation;

class PaperDatesTests {

    @ParameterizedTest(name = "{0}, {1}: public {4}, dispatched {5}, reports by {6}")
    @CsvSource({
        // Neither the day of publication nor the meeting's counts.
        "ENGLAND, 2026-01-28, 0, 10, 2026-01-20, 2026-01-20, 2026-01-06",
        "WALES, 2026-01-28, 0, 10, 2026-01-22, 2026-01-22, 2026-01-08",
        // Good Friday, Easter Monday; Scotland keeps Good Friday only.
        "ENGLAND, 2026-04-09, 2, 5, 2026-03-30, 2026-03-26, 2026-03-19",
        "SCOTLAND, 2026-04-09, 0, 0, 2026-04-02, 2026-04-02, 2026-04-02",
        // Christmas, Boxing Day's substitute and New Year.
        "ENGLAND, 2027-01-06, 1, 1, 2026-12-24, 2026-12-23, 2026-12-22",
    })
    void are_counted_back_in_working_days(
            Nation nation,
            LocalDate meeting,
            int dispatch,
            int clearance,
            LocalDate published,
            LocalDate dispatched,
            LocalDate deadline) {
        PaperDates dates = PaperDates.of(body(nation, dispatch, clearance), meeting);

        assertThat(dates.published()).isEqualTo(published);
        assertThat(dates.dispatched()).isEqualTo(dispatched);
        assertThat(dates.deadline()).isEqualTo(deadline);
    }

    @Test
    void say_how_they_were_counted() {
        assertThat(PaperDates.of(body(Nation.ENGLAND, 1, 10), LocalDate.of(2026, 1, 28))
                        .words())
                .isEqualTo(
                        "Papers are public by 20 January 2026, which leaves 5 clear days (England) before the meeting of"
                                + " 28 January 2026. They go to dispatch 1 working day earlier, on 19 January 2026."
                                + " Reports are with the clerk 10 working days before that, by 5 January 2026.");
    }

    private static Body body(Nation nation, int dispatch, int clearance) {
        Body body = new Body("Harbour Board", nation);
        body.dispatchesIn(dispatch);
        body.decides(true, 5, clearance, null);
        return body;
    }
}
