package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Priority;
import org.mattersarising.shared.CivilTime;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** That each timer stands on the right day and hour, as the engine keeps it. */
@WholeService
@Import({Town.class, ProcessDriver.class})
class ActionTimesTests {

    private static final String CHASE = "IntermediateCatchEvent_ChaseDue";

    @Autowired
    Town town;

    @Autowired
    ProcessDriver process;

    @Autowired
    ActionLog log;

    @Autowired
    TestClock clock;

    @BeforeEach
    void start() {
        clock.reset();
    }

    @Test
    void a_reminder_falls_due_at_nine_in_london_before_and_after_summer_time_begins() {
        clock.setTo(LocalDate.of(2026, 2, 2));
        // 28 and 7 days before lie before the clocks change on 29 March, the last working day before it lies after.
        Reference reference = town.inHand(town.board(), LocalDate.of(2026, 3, 31));
        assertThat(process.timer(reference, CHASE)).isEqualTo("2026-03-03T09:00:00Z");

        onAndRun(reference, LocalDate.of(2026, 3, 3));
        assertThat(process.timer(reference, CHASE)).isEqualTo("2026-03-24T09:00:00Z");
        onAndRun(reference, LocalDate.of(2026, 3, 24));
        assertThat(process.timer(reference, CHASE))
                .as("Monday 30 March, the day after the clocks went forward")
                .isEqualTo("2026-03-30T08:00:00Z");
    }

    @Test
    void a_reminder_falls_due_at_nine_in_london_before_and_after_summer_time_ends() {
        clock.setTo(LocalDate.of(2026, 9, 1));
        Reference reference = town.inHand(town.board(), LocalDate.of(2026, 10, 27));
        onAndRun(reference, LocalDate.of(2026, 9, 29));
        assertThat(process.timer(reference, CHASE)).as("summer time").isEqualTo("2026-10-20T08:00:00Z");
        onAndRun(reference, LocalDate.of(2026, 10, 20));
        assertThat(process.timer(reference, CHASE)).as("winter time").isEqualTo("2026-10-26T09:00:00Z");
    }

    @Test
    void the_last_working_day_before_easter_tuesday_is_maundy_thursday_in_england() {
        clock.setTo(LocalDate.of(2026, 3, 31));
        // Good Friday 3 April and Easter Monday 6 April 2026 are bank holidays in England.
        Reference reference = town.inHand(town.board(Nation.ENGLAND, true), LocalDate.of(2026, 4, 7));
        assertThat(day(reference)).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    void easter_monday_is_a_working_day_in_scotland() {
        clock.setTo(LocalDate.of(2026, 3, 31));
        Reference reference = town.inHand(town.board(Nation.SCOTLAND, true), LocalDate.of(2026, 4, 7));
        assertThat(day(reference)).isEqualTo(LocalDate.of(2026, 4, 6));
    }

    @Test
    void what_is_due_on_a_weekend_is_recalled_on_the_friday_and_chased_on_a_working_day() {
        Reference reference = town.inHand(town.board(), LocalDate.of(2026, 1, 25));
        assertThat(day(reference)).as("Friday, both the day before and the day").isEqualTo(LocalDate.of(2026, 1, 23));
        onAndRun(reference, LocalDate.of(2026, 1, 23));
        assertThat(day(reference))
                .as("Sunday a week later, moved to the Monday")
                .isEqualTo(LocalDate.of(2026, 2, 2));
    }

    @Test
    void twenty_eight_days_before_the_28th_of_march_of_a_leap_year_are_the_29th_of_february() {
        clock.setTo(LocalDate.of(2028, 1, 10));
        Reference reference = town.inHand(town.board(), LocalDate.of(2028, 3, 28));
        assertThat(day(reference)).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void over_the_end_of_the_year_the_bank_holidays_of_both_years_count() {
        clock.setTo(LocalDate.of(2026, 12, 22));
        Reference reference = town.inHand(town.board(), LocalDate.of(2026, 12, 25));
        // Christmas Day is a Friday and Boxing Day is made up for on Monday 28.
        assertThat(day(reference)).isEqualTo(LocalDate.of(2026, 12, 24));
        onAndRun(reference, LocalDate.of(2026, 12, 24));
        assertThat(day(reference))
                .as("a week after Christmas is New Year's Day; the Monday after it is the first working day")
                .isEqualTo(LocalDate.of(2027, 1, 4));
    }

    @Test
    void an_escalation_falls_due_between_two_chasers() {
        clock.setTo(LocalDate.of(2026, 1, 13));
        Reference reference = town.inHand(town.board(), LocalDate.of(2026, 1, 20), Priority.NORMAL);
        onAndRun(reference, LocalDate.of(2026, 2, 3));
        onAndRun(reference, LocalDate.of(2026, 2, 10));
        onAndRun(reference, LocalDate.of(2026, 2, 11));
        assertThat(day(reference)).isEqualTo(LocalDate.of(2026, 2, 17));
    }

    @Test
    void an_hour_that_the_clock_change_skips_is_the_one_after_it() {
        var times = ActionTimes.atHour(LocalDate.of(2026, 3, 29), java.time.LocalTime.of(1, 30));
        assertThat(times).isEqualTo("2026-03-29T01:30:00Z");
        assertThat(times.atZone(CivilTime.ZONE).toLocalTime()).isEqualTo("02:30");
    }

    @Test
    void of_an_hour_that_comes_twice_it_is_the_first() {
        assertThat(ActionTimes.atHour(LocalDate.of(2026, 10, 25), java.time.LocalTime.of(1, 30)))
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void what_fell_before_an_action_was_agreed_is_not_due() {
        Reference reference = town.inHand(town.board(), LocalDate.of(2026, 1, 15));
        // Two days long: the table leaves only the day itself.
        assertThat(day(reference)).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(process.runDue(reference)).isEmpty();
    }

    private LocalDate day(Reference reference) {
        return CivilTime.dateOf(process.timer(reference, CHASE));
    }

    private void onAndRun(Reference reference, LocalDate day) {
        clock.setTo(day);
        process.runDue(reference);
    }
}
