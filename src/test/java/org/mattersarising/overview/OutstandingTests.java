package org.mattersarising.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The figures of a board; the same on every database. */
abstract class OutstandingTests {

    @Autowired
    private Outstanding outstanding;

    @Autowired
    private Trend trend;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions actions;

    @Autowired
    private ActionLog log;

    @Autowired
    ActionDates dates;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person clerk;
    private Person owner;
    private Viewpoint view;

    @BeforeEach
    void aBoard() {
        clock.reset();
        board = people.body("Harbour Board");
        clerk = people.with(Role.CLERK, board);
        owner = people.person("Asha");
        view = new Viewpoint(board.id(), clerk.id(), true);
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void what_is_open_overdue_due_soon_and_put_back_is_counted_and_what_has_ended_is_not() {
        actions.offered(board, owner, LocalDate.of(2026, 1, 20));
        Reference putBack = actions.inHand(board, owner);
        LocalDate later = LocalDate.of(2026, 6, 1);
        dates.changeDueDate(
                SomeActions.turn(putBack, clerk), later, "date set by the clerk", "The divers are booked until May.");
        Reference gone = actions.offered(board, owner, LocalDate.of(2026, 1, 21));
        log.withdraw(SomeActions.turn(gone, clerk), "It was done last year.");

        assertThat(outstanding.headline(view)).isEqualTo(new Headline(2, 0, 1, 1, 0));

        clock.setTo(LocalDate.of(2026, 1, 22));
        assertThat(outstanding.headline(view)).isEqualTo(new Headline(2, 1, 0, 1, 0));
        assertThat(outstanding.owners(view).byName()).containsExactly(new Standing(owner.name(), 2, 1, 1));
        assertThat(outstanding.owners(view).byOrganisation())
                .containsExactly(new Standing(owner.organisation(), 2, 1, 1));
        assertThat(outstanding.longestOverdue(view))
                .extracting(Slippage::daysOverdue, Slippage::daysLater)
                .containsExactly(tuple(2, 0L));
        assertThat(outstanding.putBackFurthest(view))
                .extracting(Slippage::reference, Slippage::due, Slippage::times)
                .containsExactly(tuple(putBack.value(), later, 1));
    }

    @Test
    void age_is_counted_from_the_day_on_which_it_was_agreed() {
        actions.offered(board, owner);
        clock.setTo(LocalDate.of(2026, 4, 13));
        actions.offered(board, owner, LocalDate.of(2026, 5, 1));

        assertThat(outstanding.byAge(view))
                .extracting(Standing::group, Standing::outstanding)
                .containsExactly(tuple("QUARTER", 1L), tuple("HALF", 1L), tuple("YEAR", 0L), tuple("LONGER", 0L));
    }

    @Test
    void exempt_business_counts_for_those_who_may_see_it_and_is_never_named() {
        clock.setTo(SomeActions.DUE);
        actions.exempt(board, owner, "Dismiss the harbour master", "A staffing matter");
        clock.setTo(SomeActions.DUE.plusDays(1));

        assertThat(outstanding.longestOverdue(view)).extracting(Slippage::title).containsOnlyNulls();
        assertThat(outstanding
                        .headline(new Viewpoint(board.id(), clerk.id(), false))
                        .outstanding())
                .isZero();
        assertThat(outstanding
                        .headline(new Viewpoint(board.id(), owner.id(), false))
                        .outstanding())
                .as("their own")
                .isEqualTo(1);
    }

    @Test
    void the_year_is_told_month_by_month() {
        actions.offered(board, owner);
        Reference second = actions.offered(board, owner);
        clock.setTo(LocalDate.of(2026, 3, 2));
        log.withdraw(SomeActions.turn(second, clerk), "It was done last year.");

        assertThat(trend.months(view))
                .hasSize(12)
                .endsWith(
                        new MonthOfBusiness(YearMonth.of(2026, 1), 2, 0, 2),
                        new MonthOfBusiness(YearMonth.of(2026, 2), 0, 0, 2),
                        new MonthOfBusiness(YearMonth.of(2026, 3), 0, 1, 1));
        assertThat(trend.months(view).get(0)).isEqualTo(new MonthOfBusiness(YearMonth.of(2025, 4), 0, 0, 0));
    }

    @Test
    void another_boards_business_is_not_counted() {
        actions.offered(people.body("Lighthouse Board"), owner);

        assertThat(outstanding.headline(view)).isEqualTo(new Headline(0, 0, 0, 0, 0));
        assertThat(outstanding.byMeeting(view)).isEmpty();
    }
}
