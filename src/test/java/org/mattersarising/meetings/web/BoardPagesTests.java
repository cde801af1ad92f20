package org.mattersarising.meetings.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.support.Pages.text;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Admission;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.people.RoleHeld;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Nation;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Boards, their rules and who belongs to them. */
@WholeService
class BoardPagesTests {

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory people;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Roles roles;

    @Autowired
    private Admission admission;

    private Person administrator;
    private Body board;
    private Person clerk;
    private Person person;

    @BeforeEach
    void aBoard() {
        administrator = people.person("Teodora");
        admission.give(Role.ADMINISTRATOR, administrator.id(), null, Actor.SERVICE);
        board = people.body("Harbour Board");
        clerk = people.with(Role.CLERK, board);
        person = people.person("Asha");
    }

    @Test
    void an_administrator_enters_a_board_and_makes_somebody_its_clerk() {
        String name = "Board of " + person.name();
        pages.post(administrator, "/boards/new", "title", name, "nation", "WALES");
        Body entered = bodies.findAllByOrderByName().stream()
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow();
        assertThat(entered.nation()).isEqualTo(Nation.WALES);

        assertThat(give(administrator, entered, person, Role.CLERK))
                .hasRedirectedUrl("/boards/" + entered.id() + "/people");

        assertThat(pages.page(person, "/meetings/bodies/" + entered.id())).contains(name);
        assertThat(text(pages.post(
                        administrator,
                        "/boards/new",
                        "title",
                        name.toUpperCase(),
                        "nation",
                        "WALES",
                        "answerWithin",
                        "7",
                        "meetingAgrees",
                        "true")))
                .contains("A board of that name is here already");
    }

    @Test
    void rules_that_cannot_be_are_refused_with_a_sentence_each() {
        assertThat(text(pages.post(clerk, "/boards/" + board.id(), "title", "")))
                .contains("Enter the name of the board.", "Choose the nation.");
        assertThat(text(pages.post(clerk, "/boards/" + board.id(), "title", "Board", "nation", "ATLANTIS")))
                .contains("Choose one of the answers that are offered.")
                .doesNotContain("java.");
    }

    @Test
    void a_clerk_gives_and_takes_every_role_of_the_board_but_their_own() {
        give(clerk, board, person, Role.CHAIR);
        assertThat(held(board)).contains(Role.CHAIR);
        assertThat(pages.page(clerk, "/boards/" + board.id() + "/people")).contains(person.name(), "Take the role");
        assertThat(give(clerk, board, person, Role.CLERK)).hasStatus(403);
        assertThat(give(clerk, board, person, Role.ADMINISTRATOR)).hasStatus(403);

        pages.post(
                clerk,
                "/boards/" + board.id() + "/people/take",
                "person",
                person.id().toString(),
                "role",
                "CHAIR");

        assertThat(held(board)).isEmpty();
    }

    @Test
    void a_board_is_run_by_its_own_clerk_and_by_administrators() {
        Person other = people.with(Role.CLERK, people.body("Lighthouse Board"));
        String page = "/boards/" + board.id();

        assertThat(pages.get(other, page)).hasStatus(404);
        assertThat(pages.get(other, page + "/people")).hasStatus(404);
        assertThat(give(other, board, other, Role.CHAIR)).hasStatus(404);
        assertThat(pages.page(administrator, page)).contains(board.name());
        assertThat(pages.get(person, page)).hasStatus(403);
        assertThat(pages.get(clerk, "/boards/new")).hasStatus(403);
        assertThat(pages.page(clerk, "/boards")).contains(board.name()).doesNotContain("Lighthouse");
    }

    private MvcTestResult give(Person by, Body body, Person to, Role role) {
        return pages.post(by, "/boards/" + body.id() + "/people", "person", to.name(), "role", role.name());
    }

    private List<Role> held(Body body) {
        return roles.findByBodyId(body.id().value()).stream()
                .filter(role -> role.person().equals(person.id()))
                .map(RoleHeld::role)
                .toList();
    }
}
