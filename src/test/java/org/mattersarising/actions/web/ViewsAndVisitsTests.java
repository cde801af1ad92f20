package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.SavedViews;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the service keeps of how people use it: their views of the list, and when they last looked. */
@WholeService
class ViewsAndVisitsTests {

    private static final String NEWS = "Since your last visit";

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions actions;

    @Autowired
    private ActionLog log;

    @Autowired
    private SavedViews views;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person owner;
    private Person clerk;
    private Person chair;

    @BeforeEach
    void aBoard() {
        clock.reset();
        board = people.body("Harbour Board");
        owner = people.person("Asha");
        clerk = people.with(Role.CLERK, board);
        chair = people.with(Role.CHAIR, board);
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void filters_are_kept_under_a_name_and_found_again_as_a_link() {
        String query = "?show=overdue&body=" + board.id();
        assertThat(save("Late ones", "overdue", board.id().toString())).hasRedirectedUrl("/actions" + query);

        assertThat(pages.page(clerk, "/actions"))
                .contains("My views", "Late ones", "/actions?show=overdue&amp;body=" + board.id());
        assertThat(pages.page(chair, "/actions")).doesNotContain("Late ones");
        save("late ONES", "closure", "");
        assertThat(views.of(clerk.id()))
                .extracting(SavedViews.SavedView::name, SavedViews.SavedView::query)
                .containsExactly(org.assertj.core.api.Assertions.tuple("late ONES", "?show=closure"));
    }

    @Test
    void a_view_is_removed_by_its_own_person_only() {
        save("Late ones", "overdue", "");
        String remove = "/my/views/" + views.of(clerk.id()).get(0).id() + "/remove";

        assertThat(pages.post(chair, remove)).hasStatus3xxRedirection();
        assertThat(views.of(clerk.id())).hasSize(1);
        assertThat(pages.post(clerk, remove)).hasRedirectedUrl("/actions");
        assertThat(views.of(clerk.id())).isEmpty();
    }

    @Test
    void a_name_that_is_missing_or_too_long_and_a_twenty_first_view_are_refused_and_what_was_typed_is_kept() {
        assertThat(save(" ", "open", "").getMvcResult().getFlashMap().get("called"))
                .isEqualTo(" ");
        assertThat(save("x".repeat(61), "open", "").getMvcResult().getFlashMap().get("called"))
                .isEqualTo("x".repeat(61));
        for (int number = 0; number < 21; number++) {
            save("View " + number, "open", "");
        }
        assertThat(views.of(clerk.id())).hasSize(20);
        assertThat(save("View 3", "ended", "").getMvcResult().getFlashMap().get("called"))
                .isNull();
    }

    @Test
    void a_board_beyond_reach_is_not_kept_in_a_view() {
        save("Theirs", "open", people.body("Lighthouse Board").id().toString());
        assertThat(views.of(clerk.id()).get(0).query()).isEqualTo("?show=open");
    }

    @Test
    void an_owner_is_told_what_others_did_since_their_last_visit_and_as_long_as_this_visit_goes_on() {
        Reference action = actions.inHand(board, owner);
        assertThat(pages.page(owner, "/my/actions")).doesNotContain(NEWS);
        log.nudge(SomeActions.turn(action, clerk), "How is the wall?");
        log.progress(
                SomeActions.turn(action, owner),
                org.mattersarising.actions.Statement.Standing.ON_TRACK,
                "Going well.",
                java.util.List.of());
        clock.advance(Duration.ofHours(2));

        assertThat(pages.page(owner, "/my/actions"))
                .contains(NEWS, clerk.name() + " sent a nudge")
                .doesNotContain(owner.name() + " reported progress");
        clock.advance(Duration.ofMinutes(29));
        assertThat(pages.page(owner, "/my/actions")).contains(NEWS);
        clock.advance(Duration.ofMinutes(31));
        assertThat(pages.page(owner, "/my/actions")).doesNotContain(NEWS);
    }

    @Test
    void a_chair_is_told_what_happened_on_their_board_and_no_other_and_a_reader_nothing_exempt() {
        Person reader = people.with(Role.READER, board);
        String page = "/overview/" + board.id();
        pages.page(chair, page);
        pages.page(reader, page);
        String exempt = actions.exempt(board, owner, "Dismiss the pilot", "A staffing matter")
                .value();
        Reference open = actions.inHand(board, owner);
        Reference elsewhere = actions.inHand(people.body("Lighthouse Board"), owner);
        clock.advance(Duration.ofHours(2));

        assertThat(pages.page(chair, page))
                .contains(NEWS, exempt + " (exempt)", "The service agreed the action", owner.name() + " accepted")
                .doesNotContain("pilot", elsewhere.value());
        assertThat(pages.page(reader, page)).contains(NEWS, open.value()).doesNotContain(exempt);
    }

    private MvcTestResult save(String name, String show, String body) {
        return pages.post(clerk, "/my/views", "called", name, "show", show, "body", body);
    }
}
