package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** All that waits for a clerk besides single actions stands in the work queue, and only for the clerks concerned. */
@WholeService
@Import(ProcessDriver.class)
class ClerkWorkTests {

    @Autowired
    ADirectory directory;

    @Autowired
    SomeActions some;

    @Autowired
    PackImport imports;

    @Autowired
    People people;

    @Autowired
    ManagementService management;

    @Autowired
    ProcessDriver process;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Pages pages;

    @Autowired
    TestClock clock;

    private Body board;
    private Person clerk;
    private Person elsewhere;
    private Person owner;

    @BeforeEach
    void a_board() {
        clock.reset();
        board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        elsewhere = directory.with(Role.CLERK, directory.body("Market Board"));
        owner = directory.person("Asha");
    }

    @Test
    void minutes_with_undecided_clauses() {
        String minutes = """
                Minutes of the Meeting of the Harbour Board held at 10.00 am on Tuesday, 6 January 2026

                14. Quay Wall

                RESOLVED that the Harbour Master survey the quay wall by 3 March 2026.

                """;
        long document = imports.take(
                        board.id(),
                        "minutes.txt",
                        minutes.getBytes(StandardCharsets.UTF_8),
                        clerk.id().actor())
                .number();
        isTold("Minutes of 6 January 2026: one clause is to be decided", "/documents/" + document);
    }

    @Test
    void an_owner_who_has_left() {
        some.inHand(board, owner);
        directory.left(owner, LocalDate.of(2026, 1, 10));
        isTold(owner.name() + " has left and still owns one open action", "/people/" + owner.id() + "/hand-over");
    }

    @Test
    void mail_that_came_back() {
        some.offered(board, owner);
        int lost = transaction.execute(
                status -> database.sql("update outbox_message set status = 'BOUNCED' where recipient_id = ?")
                        .param(owner.id().value())
                        .update());
        assertThat(lost).isPositive();
        isTold("came back undelivered", "/outbox?status=bounced");
    }

    @Test
    void follow_up_that_failed_and_people_entered_twice_for_every_clerk() {
        Reference action = some.inHand(board, owner);
        management.setJobRetries(process.jobs(action).get(0).getId(), 0);
        people.save(new Person(owner.name(), "again." + owner.email(), "Saltmere Council"));

        assertThat(pages.page(elsewhere, "/clerk"))
                .contains(
                        "failed and will not go on alone",
                        "/support",
                        "seem",
                        "to be entered twice",
                        "/people/doubles");
    }

    private void isTold(String sentence, String link) {
        assertThat(pages.page(clerk, "/clerk")).contains(sentence, "href=\"" + link + "\"");
        assertThat(pages.page(elsewhere, "/clerk")).doesNotContain(sentence);
    }
}
