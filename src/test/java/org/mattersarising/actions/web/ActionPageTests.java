package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
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

@WholeService
class ActionPageTests {

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
    void shows_what_is_asked_of_whom_by_when_and_why_then() {
        Reference action = some.offered(board, owner);

        assertThat(page(action, owner))
                .contains("Report on the quay wall")
                .contains("that the Harbour Master report on the condition")
                .contains("Minute 41 (2)")
                .contains(owner.name())
                .contains("Harbour Master")
                .contains("Tuesday 10 February 2026")
                .contains("date set by the clerk")
                .contains("You are asked to do this.");
    }

    @Test
    void an_officer_reports_complete_and_the_clerk_verifies() {
        Reference action = some.inHand(board, owner);

        assertThat(post(action, "report-complete", owner, "text", "The survey is done."))
                .hasRedirectedUrl("/actions/" + action);
        assertThat(page(action, clerk)).contains("The clerk has to verify it.").contains("The survey is done.");
        assertThat(post(action, "verify", clerk)).hasRedirectedUrl("/actions/" + action);

        assertThat(actions.get(action).status()).isEqualTo(ActionStatus.PROPOSED_FOR_CLOSURE);
        assertThat(page(action, clerk)).contains("verified it and proposed it for closure");
    }

    private MvcTestResult post(Reference action, String move, Person person, String... fields) {
        return pages.post(person, "/actions/" + action + "/" + move, fields);
    }

    private String page(Reference action, Person reader) {
        return pages.page(reader, "/actions/" + action);
    }
}
