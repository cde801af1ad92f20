package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.support.Pages.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Meeting;
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

/** Actions entered by hand, and all actions of a leaver handed over at once. */
@WholeService
class NewActionTests {

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions some;

    @Autowired
    private Actions actions;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person owner;
    private Person clerk;

    @BeforeEach
    void people() {
        clock.reset();
        board = directory.body("Harbour Board");
        owner = directory.holder("Asha", directory.post("Harbour Master", null));
        clerk = directory.with(Role.CLERK, board);
    }

    @Test
    void the_clerk_enters_an_action_and_it_is_offered_to_its_owner() {
        Action action = entered(post(Map.of()));

        assertThat(action.status()).isEqualTo(ActionStatus.OFFERED);
        assertThat(action.owner()).isEqualTo(owner.id());
        assertThat(action.dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(action.dueRule()).isEqualTo("date set by the clerk");
        assertThat(action.exempt()).isFalse();
    }

    @Test
    void the_day_of_a_meeting_binds_it_to_the_meeting() {
        Meeting meeting = directory.meeting(board, LocalDate.of(2026, 3, 19));

        Action action = entered(post(Map.of("due", "19/3/2026")));

        assertThat(action.dueMeeting()).contains(meeting.id());
        assertThat(action.dueRule()).isEqualTo("the meeting of 19 March 2026");
    }

    @Test
    void exempt_business_has_its_paragraph_and_public_text() {
        Action action = entered(post(Map.of("exempt", "3", "publicText", "A property matter")));

        assertThat(action.exemptParagraph()).contains(3);
        assertThat(action.publicTitle()).isEqualTo("A property matter");
    }

    @Test
    void everything_missing_is_told_at_once() {
        assertThat(text(pages.post(clerk, "/actions/new")))
                .contains(
                        "Choose the board that asked for it.",
                        "Enter a title, one line.",
                        "Enter what is asked",
                        "Enter who is to do it.",
                        "Enter the day by which it is due",
                        "Choose a priority.")
                .doesNotContain("??");
    }

    @Test
    void what_cannot_be_is_refused_beside_its_field_and_what_was_typed_is_kept() {
        assertThat(text(post(Map.of("due", "1 January 2020"))))
                .contains("That date has passed", "id=\"due-error\"", "Survey the crane");
        assertThat(text(post(Map.of("exempt", "three"))))
                .contains("Enter the number of the paragraph", "value=\"three\"");
        assertThat(text(post(Map.of("title", "x".repeat(201))))).contains("Shorten the title to 200 characters");
        assertThat(text(post(Map.of("person", "Nobody At All")))).contains("Nobody in the directory is called");
    }

    @Test
    void all_actions_of_a_leaver_go_to_another_in_one_step_after_a_look_at_them() {
        Body elsewhere = directory.body("Market Board");
        Person next = directory.person("Corin");
        Reference one = some.inHand(board, owner);
        Reference two = some.reportedComplete(board, owner);
        Reference other = some.inHand(elsewhere, owner);
        directory.left(owner, clock.today());
        String uri = "/people/" + owner.id() + "/hand-over";

        assertThat(pages.page(clerk, uri))
                .contains(one.value(), two.value(), "Hand over 2 actions", "left on 13 January 2026")
                .doesNotContain(other.value());
        assertThat(text(pages.post(clerk, uri)))
                .contains("Enter who is to own them.", "Write why they are handed over.");
        assertThat(pages.post(clerk, uri, "person", next.name(), "text", "A new post."))
                .hasRedirectedUrl(uri);

        assertThat(List.of(actions.get(one).owner(), actions.get(two).owner())).containsOnly(next.id());
        assertThat(actions.get(other).owner()).isEqualTo(owner.id());
        assertThat(pages.page(clerk, uri)).contains("owns no open action");
        assertThat(pages.get(clerk, "/people/0/hand-over")).hasStatus(404);
    }

    private MvcTestResult post(Map<String, String> changed) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "board", board.id().toString(),
                "title", "Survey the crane",
                "wording", "that the crane be surveyed.",
                "citation", "51",
                "person", owner.name(),
                "due", "5 March 2026",
                "priority", "HIGH"));
        fields.putAll(changed);
        List<String> flat = new ArrayList<>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return pages.post(clerk, "/actions/new", flat.toArray(String[]::new));
    }

    private Action entered(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        String uri = result.getResponse().getRedirectedUrl();
        return actions.get(new Reference(uri.substring(uri.lastIndexOf('/') + 1)));
    }
}
