package org.mattersarising.actions.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Statements;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeService
@Import(Pages.class)
class TrackerTests {

    private static final String TRACKER = """
            Harbour Board – action log
            Ref;Action required;Lead officer;By when;RAG status;Latest comments
            A1;Survey the quay wall;%1$s;5 Mar 2026;Open;Diver booked
            A2;Paint the lighthouse;%1$s;05/12/25;Red;

            A3;Count the boats;%1$s;1.2.2026;Completed;All counted
            A4;Mend the bell;Nobody Known;3 April 2026;Open;
            A5;Ring the bell;%1$s;soon;Open;
            A5;Ring the bell again;%1$s;3 April 2026;Open;
            """;

    @Autowired
    TrackerImport imports;

    @Autowired
    BroughtRows brought;

    @Autowired
    Actions actions;

    @Autowired
    Statements statements;

    @Autowired
    AuditTrail trail;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ADirectory directory;

    @Autowired
    Pages pages;

    @Autowired
    TestClock clock;

    private Body board;
    private Person clerk;
    private Person owner;

    @BeforeEach
    void a_board() {
        clock.reset();
        board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        owner = directory.person("Asha");
    }

    @Test
    void columns_are_guessed_below_a_title_and_every_row_says_what_becomes_of_it() {
        TrackerSheet sheet = TrackerSheet.read(file(TRACKER));
        assertThat(sheet.guess().values()).containsExactly(0, 1, 2, 3, 4, 5);

        TrackerPlan plan = imports.look(board.id(), sheet, sheet.guess());
        assertThat(plan.lines())
                .extracting(TrackerLine::row, TrackerLine::fate)
                .containsExactly(
                        tuple(3, TrackerLine.Fate.NEW),
                        tuple(4, TrackerLine.Fate.NEW),
                        tuple(6, TrackerLine.Fate.DONE),
                        tuple(7, TrackerLine.Fate.WRONG),
                        tuple(8, TrackerLine.Fate.WRONG),
                        tuple(9, TrackerLine.Fate.WRONG));
        assertThat(plan.lines())
                .extracting(TrackerLine::problem)
                .endsWith(
                        "Nobody in the directory is called “Nobody Known”; write the name as it stands in the directory, or enter them there first.",
                        "“soon” is not a date. Type it like 5 February 2025 or 5/2/2025.",
                        "Row 8 has the same reference or the same words; give each row its own.");
        assertThat(TrackerSheet.read(file(sheet.asText())).rows()).isEqualTo(sheet.rows());
    }

    @Test
    void what_is_right_becomes_actions_that_say_whence_and_the_same_again_doubles_nothing() {
        assertThat(bring(TRACKER).brought()).isEqualTo(2);

        List<Action> made = actions.ownedBy(owner.id());
        assertThat(made).extracting(Action::title).containsExactly("Survey the quay wall", "Paint the lighthouse");
        assertThat(made).extracting(Action::status).containsOnly(ActionStatus.OFFERED);
        assertThat(made.get(1).isOverdue(clock.today())).isTrue();
        assertThat(trail.of(made.get(0).reference().value()).get(0).why())
                .isEqualTo(
                        "Brought from “log.csv”, row 3, reference A1. Status there: Open. Last update there: Diver booked");

        TrackerPlan again = bring(TRACKER);
        assertThat(again.brought()).isZero();
        assertThat(again.count(TrackerLine.Fate.KNOWN)).isEqualTo(2);
        assertThat(actions.ownedBy(owner.id())).hasSize(2);
    }

    @Test
    void a_later_copy_of_the_list_brings_its_new_words_and_days_to_the_same_action() {
        bring(TRACKER);
        Action survey = actions.ownedBy(owner.id()).get(0);

        assertThat(bring(TRACKER.replace("Diver booked", "Diver ill").replace("5 Mar 2026", "9 Mar 2026"))
                        .updated())
                .isEqualTo(1);

        assertThat(actions.get(survey.reference()).dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(statements.findByReferenceOrderByIdDesc(survey.reference().value()))
                .singleElement()
                .extracting("words")
                .asString()
                .contains("Diver ill");
        assertThat(bring(TRACKER.replace("Diver booked", "Diver ill").replace("5 Mar 2026", "9 Mar 2026"))
                        .updated())
                .isZero();
    }

    @Test
    void a_tracker_without_references_is_known_by_its_words() {
        String list = "Task,Who,Deadline\nSweep the pier," + owner.name() + ",3 March 2026\n";
        assertThat(bring(list).brought()).isEqualTo(1);
        assertThat(bring(list).brought()).isZero();
    }

    @Test
    void it_is_handed_in_looked_at_and_brought_in_on_pages_of_the_boards_own_clerk() {
        MvcTestResult looked = mvc.post()
                .uri("/tracker")
                .multipart()
                .file(new MockMultipartFile("file", "log.csv", "text/csv", file(TRACKER)))
                .param("board", board.id().toString())
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(directory.as(clerk))
                .exchange();
        assertThat(looked)
                .hasStatusOk()
                .bodyText()
                .contains("2 rows become actions", "left out, because it is done there", "Lead officer");

        Person elsewhere = directory.with(Role.CLERK, directory.body("Market Board"));
        assertThat(bringOnPage(elsewhere).getResponse().getStatus()).isIn(403, 404);
        assertThat(actions.ownedBy(owner.id())).isEmpty();
        assertThat(bringOnPage(clerk)).hasRedirectedUrl("/actions");
        assertThat(actions.ownedBy(owner.id())).hasSize(2);
        assertThat(pages.get(owner, "/tracker")).hasStatus(403);
    }

    @Test
    void a_list_of_headings_only_or_of_too_many_rows_is_refused() {
        assertThatThrownBy(() -> TrackerSheet.read(file("Ref,Action,Owner,Due\n")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("headings only");
        assertThatThrownBy(() -> TrackerSheet.read(file("Ref,Action\n" + "1,x\n".repeat(501))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("more than 500 rows");
    }

    private MvcTestResult bringOnPage(Person person) {
        return pages.post(
                person,
                "/tracker/actions",
                "board",
                board.id().toString(),
                "rows",
                TrackerSheet.read(file(TRACKER)).asText(),
                "called",
                "log.csv",
                "reference",
                "0",
                "action",
                "1",
                "owner",
                "2",
                "due",
                "3",
                "status",
                "4",
                "update",
                "5");
    }

    private TrackerPlan bring(String tracker) {
        TrackerSheet sheet = TrackerSheet.read(file(tracker));
        return imports.bringIn(
                board.id(), sheet, sheet.guess(), "log.csv", clerk.id().actor());
    }

    private byte[] file(String text) {
        return text.formatted(owner.name()).getBytes(StandardCharsets.UTF_8);
    }
}
