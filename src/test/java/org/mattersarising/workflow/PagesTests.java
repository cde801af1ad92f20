package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@WholeService
@Import({Town.class, ProcessDriver.class, ADirectory.class, Pages.class})
class PagesTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Autowired
    Town town;

    @Autowired
    ProcessDriver process;

    @Autowired
    Pages pages;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TestClock clock;

    Board board;
    Person clerk;

    @BeforeEach
    void start() {
        clock.reset();
        board = town.board();
        clerk = board.clerk();
    }

    @Test
    void the_page_of_an_action_shows_where_it_is_in_words_and_as_a_picture_without_styles_or_scripts() {
        Reference reference = town.inHand(board, DUE);
        String page = pages.page(board.owner(), "/actions/" + reference);

        assertThat(page).containsPattern("aria-current=\"step\"[^>]*>\\s*<span[^>]*>Report action complete");
        String svg = page.substring(page.indexOf("<svg class=\"app-process\""));
        svg = svg.substring(0, svg.indexOf("</svg>"));
        assertThat(svg)
                .contains("role=\"img\"", "app-process__now")
                .doesNotContain("style=", "<script", "<style", "onload");
    }

    @Test
    void the_page_of_an_action_says_which_rule_had_what_done_and_when() {
        Reference reference = town.inHand(board, DUE);
        clock.setTo(DUE.plusDays(8));
        process.runDue(reference);
        assertThat(pages.page(board.owner(), "/actions/" + reference))
                .contains(
                        "Overdue notice",
                        "/rules#R7",
                        "chased every week",
                        "fell due on 17 March 2026",
                        "Escalation",
                        "/rules#N2",
                        board.manager().name());
    }

    @Test
    void the_page_of_an_action_shows_each_mail_about_it_and_what_became_of_it() {
        Reference reference = town.inHand(board, DUE);
        clock.setTo(DUE.plusDays(8));
        process.runDue(reference);
        String page = pages.page(board.owner(), "/actions/" + reference);
        String mails = page.substring(page.indexOf("id=\"mails\""));
        assertThat(mails)
                .contains("3 mails", "A new action", "Overdue", "Escalation", "Waiting")
                .contains(board.owner().name(), board.manager().name());
    }

    @Test
    void everybody_who_is_signed_in_can_read_the_rules() {
        assertThat(pages.page(board.owner(), "/rules"))
                .contains("id=\"R1\"", "42 or more", "Line manager", "7 to 20", "Every owner hears on the day.");
    }

    @Test
    void the_support_page_says_in_plain_words_what_failed_and_tries_it_again() {
        Reference reference = town.inHand(board, DUE);
        clock.setTo(DUE.minusDays(28));
        process.run(reference, "IntermediateCatchEvent_ChaseDue");
        String job = process.job(reference, "ServiceTask_RemindOwner").getId();
        management.setJobRetries(job, 0);

        assertThat(pages.page(clerk, "/support"))
                .contains(
                        reference.value(),
                        "The owner has not been reminded of the due date.",
                        "/support/failures/" + job);
        assertThat(pages.post(clerk, "/support/failures/" + job)).hasStatus3xxRedirection();
        assertThat(management.createJobQuery().jobId(job).withRetriesLeft().count())
                .isEqualTo(1);
        assertThat(pages.post(clerk, "/support/failures/" + job))
                .as("a second time does no harm")
                .hasStatus3xxRedirection();
    }

    @Test
    void the_support_page_repairs() {
        Reference reference = town.inHand(board, DUE);
        runtime.deleteProcessInstance(process.instance(reference).getId(), "destroyed by a test");
        assertThat(pages.post(clerk, "/support/check")).hasStatus3xxRedirection();
        assertThat(process.instance(reference)).isNotNull();
        assertThat(pages.page(clerk, "/support")).contains(reference.value());
    }

    @Test
    void an_owner_has_no_business_on_the_support_page() {
        assertThat(pages.get(board.owner(), "/support")).hasStatus(403);
    }
}
