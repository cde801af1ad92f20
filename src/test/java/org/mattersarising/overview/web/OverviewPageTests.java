package org.mattersarising.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class OverviewPageTests {

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions actions;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person chair;

    @BeforeEach
    void aBoard() {
        clock.reset();
        board = people.body("Harbour Board");
        chair = people.with(Role.CHAIR, board);
    }

    @Test
    void a_chair_sees_the_whole_state_and_comes_from_it_to_each_action() {
        Person owner = people.person("Asha");
        String reference = actions.offered(board, owner).value();
        people.meeting(board, clock.today().plusDays(14));
        clock.setTo(SomeActions.DUE.plusDays(3));

        assertThat(pages.get(chair, "/overview")).hasRedirectedUrl("/overview/" + board.id());
        assertThat(pages.page(chair, "/overview/" + board.id()))
                .contains("What is outstanding on 13 February 2026", owner.name(), "/actions/" + reference, "3 days");
        clock.reset();
    }

    @Test
    void an_empty_board_has_a_page_too() {
        assertThat(pages.page(chair, "/overview/" + board.id())).contains("No meeting stands in the calendar");
    }

    @Test
    void nobody_sees_another_board() {
        Person other = people.with(Role.CHAIR, people.body("Lighthouse Board"));

        assertThat(pages.get(other, "/overview/" + board.id())).hasStatus(404);
        assertThat(pages.get(other, "/overview/nonsense")).hasStatus(404);
        assertThat(pages.get(people.person("Corin"), "/overview")).hasStatus(403);
    }
}
