package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionLists;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionView;
import org.mattersarising.actions.Statement;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class ActionListTests {

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions some;

    @Autowired
    private ActionLog log;

    @Autowired
    ActionDates dates;

    @Autowired
    private ActionAccess access;

    @Autowired
    private ActionLists lists;

    @Autowired
    private EntityManagerFactory database;

    @Autowired
    private TestClock clock;

    private Statistics statistics;
    private Body board;
    private Person owner;
    private Person clerk;

    @BeforeEach
    void people() {
        clock.reset();
        statistics = database.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        board = directory.body("Harbour Board");
        owner = directory.person("Asha");
        clerk = directory.with(Role.CLERK, board);
    }

    @AfterEach
    void back() {
        statistics.setStatisticsEnabled(false);
        clock.reset();
    }

    @Test
    void a_desk_is_sorted_by_what_there_is_to_do() {
        Person other = directory.person("Corin");
        some.offered(board, owner, LocalDate.of(2026, 1, 20));
        some.offered(board, owner, LocalDate.of(2026, 6, 1));
        Reference overdue = some.offered(board, owner, LocalDate.of(2026, 1, 14));
        Reference delegated = some.inHand(board, owner);
        log.delegate(SomeActions.turn(delegated, owner), other.id(), "");
        some.reportedComplete(board, owner);
        clock.setTo(LocalDate.of(2026, 1, 16));

        assertThat(pages.page(owner, "/my/actions"))
                .containsSubsequence(
                        "Overdue by 2 days",
                        "Due in the next 14 days",
                        "Later",
                        "Delegated to others",
                        other.name(),
                        "Waiting for others",
                        "Reported complete")
                .contains(overdue.value());
        assertThat(pages.page(other, "/my/actions")).contains(delegated.value()).doesNotContain(overdue.value());
    }

    @Test
    void a_deputy_has_the_desk_of_whoever_is_away_while_they_are_away() {
        Person deputy = directory.person("Corin");
        Reference action = some.offered(board, owner);
        directory.away(owner, deputy, LocalDate.of(2026, 1, 14), LocalDate.of(2026, 1, 15));

        assertThat(pages.page(deputy, "/my/actions")).contains("Nothing is asked of you");
        clock.setTo(LocalDate.of(2026, 1, 15));
        assertThat(pages.page(deputy, "/my/actions"))
                .contains("You stand in for " + owner.name())
                .contains(action.value());
        clock.setTo(LocalDate.of(2026, 1, 16));
        assertThat(pages.page(deputy, "/my/actions")).contains("Nothing is asked of you");
    }

    @Test
    void the_actions_of_one_owner_are_listed_counted_and_taken_away_alone() {
        Person other = directory.person("Corin");
        Reference theirs = some.inHand(board, other);
        Reference own = some.inHand(board, owner);
        some.reportedComplete(board, owner);
        String filter = "show=open&body=" + board.id() + "&owner=" + owner.id().value();

        assertThat(pages.page(clerk, "/actions?show=open&body=" + board.id()))
                .contains("/actions?" + filter.replace("&", "&amp;"));
        assertThat(pages.page(clerk, "/actions?" + filter))
                .contains(own.value(), owner.name(), "show=waiting&amp;body=" + board.id() + "&amp;owner=")
                .doesNotContain(theirs.value(), other.name());
        assertThat(pages.page(clerk, "/actions.csv?" + filter))
                .contains(own.value())
                .doesNotContain(theirs.value());
    }

    @Test
    void a_number_in_the_address_gives_away_nobodys_name() {
        Person stranger = directory.person("Corin");
        some.inHand(directory.body("Mill Board"), stranger);

        assertThat(pages.page(clerk, "/actions?owner=" + stranger.id().value()))
                .contains("The person chosen")
                .doesNotContain(stranger.name());
    }

    @Test
    void views_are_links_with_counts() {
        some.offered(board, owner, LocalDate.of(2026, 1, 14));
        some.inHand(board, owner);
        some.reportedComplete(board, owner);
        Reference withdrawn = some.offered(board, owner);
        log.withdraw(SomeActions.turn(withdrawn, clerk), "Asked twice.");
        clock.setTo(LocalDate.of(2026, 1, 15));

        assertThat(counts(clerk, board)).isEqualTo("OPEN 3, OVERDUE 1, WAITING 1, CLOSURE 0, ENDED 1");
        assertThat(pages.page(clerk, "/actions?show=overdue"))
                .contains("Overdue by 1 day<")
                .doesNotContain("Reported complete<");
        assertThat(pages.page(clerk, "/actions?show=ended")).contains(withdrawn.value());
        assertThat(pages.page(clerk, "/actions?show=nonsense&body=nonsense&page=nonsense"))
                .contains("Awaiting answer");
    }

    @Test
    void what_is_exempt_is_neither_listed_nor_counted_for_a_reader() {
        Person reader = directory.with(Role.READER, board);
        some.offered(board, owner);
        some.exempt(board, owner, "Sale of the custom house", "A property matter");

        assertThat(counts(clerk, board)).startsWith("OPEN 2");
        assertThat(counts(reader, board)).startsWith("OPEN 1");
        assertThat(pages.page(clerk, "/actions")).contains("Sale of the custom house");
        assertThat(pages.page(reader, "/actions"))
                .doesNotContain("Sale of the custom house")
                .doesNotContain("A property matter");
    }

    @Test
    void a_body_to_which_one_does_not_belong_is_as_good_as_none() {
        Body elsewhere = directory.body("Market Board");
        Reference there = some.offered(elsewhere, owner);
        Reference here = some.offered(board, owner);

        assertThat(pages.page(clerk, "/actions?body=" + elsewhere.id()))
                .doesNotContain(there.value())
                .contains(here.value());
    }

    @Test
    void the_queue_has_what_waits_for_the_clerk_with_what_was_said_last() {
        Reference done = some.reportedComplete(board, owner);
        Reference asked = some.offered(board, owner);
        log.query(SomeActions.turn(asked, owner), "Which wall is meant?");
        Reference later = some.inHand(board, owner);
        dates.requestMoreTime(SomeActions.turn(later, owner), LocalDate.of(2026, 3, 5), "The diver is ill.");
        Reference quiet = some.inHand(board, owner);

        assertThat(pages.page(clerk, "/clerk"))
                .containsSubsequence(done.value(), "The wall was surveyed.")
                .containsSubsequence(asked.value(), "Which wall is meant?")
                .containsSubsequence(later.value(), "More time until 5 March 2026?", "The diver is ill.")
                .doesNotContain(quiet.value());
    }

    @Test
    void a_request_for_more_time_on_what_was_withdrawn_waits_for_nobody() {
        Reference action = some.inHand(board, owner);
        dates.requestMoreTime(SomeActions.turn(action, owner), LocalDate.of(2026, 3, 5), "The diver is ill.");
        log.withdraw(SomeActions.turn(action, clerk), "Asked twice.");

        assertThat(pages.page(clerk, "/clerk")).contains("Nothing waits for you.");
    }

    @Test
    void a_list_is_cut_into_pages_that_keep_the_view() {
        IntStream.range(0, 60).forEach(each -> some.offered(board, owner));

        assertThat(pages.page(clerk, "/actions?body=" + board.id()))
                .contains("1 to 50 of 60")
                .contains("page=2")
                .contains("show=open&amp;body=" + board.id());
        assertThat(pages.page(clerk, "/actions?body=" + board.id() + "&page=2")).contains("51 to 60 of 60");
    }

    @Test
    void pages_ask_the_database_as_often_for_two_hundred_actions_as_for_five() {
        fill(5);
        long mine = statements(owner, "/my/actions");
        long list = statements(clerk, "/actions");
        long queue = statements(clerk, "/clerk");
        fill(195);

        assertThat(statements(owner, "/my/actions")).isEqualTo(mine).isPositive();
        assertThat(statements(clerk, "/actions")).isEqualTo(list).isPositive();
        assertThat(statements(clerk, "/clerk")).isEqualTo(queue).isPositive();
        System.out.println("SQL statements: my actions " + mine + ", list " + list + ", queue " + queue);
    }

    @Test
    void the_page_of_an_action_asks_as_often_however_much_happened_to_it() {
        Reference action = some.inHand(board, owner);
        log.progress(SomeActions.turn(action, owner), Statement.Standing.ON_TRACK, "A", List.of());
        long little = statements(owner, "/actions/" + action);
        for (int each = 0; each < 20; each++) {
            Person next = directory.person("Corin");
            log.nudge(SomeActions.turn(action, next), "Soon?");
            log.progress(SomeActions.turn(action, owner), Statement.Standing.ON_TRACK, "B", List.of());
        }

        assertThat(statements(owner, "/actions/" + action)).isEqualTo(little).isPositive();
        System.out.println("SQL statements: page of an action " + little);
    }

    private void fill(int number) {
        for (int each = 0; each < number; each++) {
            Person doer = each % 2 == 0 ? owner : directory.person("Corin");
            Reference action = some.reportedComplete(board, owner);
            if (each % 3 == 0) {
                log.sendBack(SomeActions.turn(action, clerk), "More.");
                log.delegate(SomeActions.turn(action, owner), doer.id(), "");
                dates.requestMoreTime(SomeActions.turn(action, doer), LocalDate.of(2026, 3, 5), "Rain.");
            }
        }
    }

    private long statements(Person reader, String uri) {
        statistics.clear();
        pages.page(reader, uri);
        return statistics.getPrepareStatementCount();
    }

    private String counts(Person reader, Body body) {
        var counts = lists.count(access.reach(directory.signedIn(reader)), null).stream()
                .filter(each -> each.body().equals(body.id()))
                .findFirst()
                .orElseThrow();
        return Arrays.stream(ActionView.values())
                .map(view -> view + " " + counts.of(view))
                .collect(Collectors.joining(", "));
    }
}
