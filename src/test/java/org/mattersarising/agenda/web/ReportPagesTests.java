package org.mattersarising.agenda.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.Priority;
import org.mattersarising.agenda.HandedInReports;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The report for an entry as whoever owes it, the clerk, the chair and others have it before them. */
@WholeService
class ReportPagesTests {

    @Autowired
    private Pages pages;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ADirectory directory;

    @Autowired
    private ActionLog log;

    @Autowired
    private ProgrammeEntries entries;

    @Autowired
    private HandedInReports reports;

    @Autowired
    private PackImport imports;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person clerk;
    private Person chair;
    private Person reader;
    private Person owner;
    private Person stranger;
    private Meeting april;

    @BeforeEach
    void people() {
        clock.reset();
        board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        chair = directory.with(Role.CHAIR, board);
        reader = directory.with(Role.READER, board);
        stranger = directory.with(Role.CLERK, directory.body("Parks Board"));
        owner = directory.holder("Asha", directory.post("Harbour Master", null));
        april = directory.meeting(board, LocalDate.of(2026, 4, 14));
    }

    @Test
    void whoever_owes_a_report_hands_it_in_and_everybody_of_the_board_can_read_it() {
        ProgrammeEntry entry = promised(null);
        String page = "/agenda/entries/" + entry.id();
        assertThat(pages.get(owner, "/agenda/reports/" + entry.reference())).hasRedirectedUrl(page);
        assertThat(pages.page(owner, page))
                .contains(
                        "Hand in the report",
                        "Report with the clerk by",
                        "Thursday 19 March 2026",
                        "Papers are public by",
                        "Hand in report",
                        "How it is followed up")
                .doesNotContain("Move it");
        assertThat(pages.page(reader, page)).doesNotContain("Hand in the report", "Choose the file");

        assertThat(Pages.text(handIn(owner, page, "", "weir.txt", "")))
                .contains("Choose the file of the report.", "Enter the title of the report.");
        assertThat(Pages.text(handIn(owner, page, "The quay wall", "weir.exe", "MZ\u0000\u0001")))
                .contains("cannot be taken");
        assertThat(reports.findByReferenceOrderByIdDesc(entry.reference())).isEmpty();

        assertThat(handIn(owner, page, "The quay wall", "wall.txt", "It is sound."))
                .hasRedirectedUrl(page);
        long report =
                reports.findByReferenceOrderByIdDesc(entry.reference()).get(0).id();
        assertThat(pages.page(reader, page)).contains("The quay wall", "wall.txt", "That it be noted.");
        assertThat(Pages.text(pages.get(reader, page + "/reports/" + report))).isEqualTo("It is sound.");
        assertThat(pages.page(reader, "/agenda/bodies/" + board.id())).contains("Report handed in");

        assertThat(pages.post(clerk, page + "/on-agenda")).hasRedirectedUrl(page);
        assertThat(pages.page(reader, page)).contains("On the agenda");
    }

    @Test
    void to_others_it_is_not_there() {
        ProgrammeEntry entry = promised(3);
        String page = "/agenda/entries/" + entry.id();
        handIn(owner, page, "Dismissal of the pier keeper", "secret.txt", "In confidence.");
        long report =
                reports.findByReferenceOrderByIdDesc(entry.reference()).get(0).id();

        for (String uri : new String[] {page, "/agenda/reports/" + entry.reference(), page + "/reports/" + report}) {
            assertThat(pages.get(stranger, uri)).hasStatus(404);
        }
        assertThat(pages.get(reader, page + "/reports/" + report)).hasStatus(404);
        assertThat(pages.page(reader, page)).contains("A staffing matter").doesNotContain("Dismissal", "secret.txt");
        assertThat(pages.page(reader, "/agenda/reports/" + entry.reference() + "/chain"))
                .contains("A staffing matter")
                .doesNotContain("Dismissal", "quay wall");
        assertThat(pages.page(chair, page)).contains("Dismissal of the pier keeper");
        assertThat(pages.get(reader, "/agenda/meetings/" + april.id() + "/outcomes"))
                .hasStatus(403);
        assertThat(pages.get(stranger, "/agenda/meetings/" + april.id() + "/outcomes"))
                .hasStatus(404);
        assertThat(handIn(reader, page, "Mine", "a.txt", "A.")).hasStatus(404);
        assertThat(pages.get(owner, "/agenda/reports/nonsense")).hasStatus(404);
        assertThat(pages.get(clerk, "/agenda/reports/REP-2026-9999")).hasStatus(404);
    }

    @Test
    void the_chair_moves_it_between_meetings_with_a_reason() {
        Meeting june = directory.meeting(board, LocalDate.of(2026, 6, 9));
        String page = "/agenda/entries/" + promised(null).id();
        assertThat(pages.page(chair, page)).contains("Move it").doesNotContain("Drop it");
        assertThat(Pages.text(
                        pages.post(chair, page + "/move", "meeting", june.id().toString(), "reason", " ")))
                .contains("Write why it moves.");
        pages.post(chair, page + "/move", "meeting", june.id().toString(), "reason", "April is full.");
        assertThat(pages.page(reader, page))
                .contains("Tuesday 9 June 2026", chair.name() + " moved it", "April is full.");
        assertThat(pages.post(chair, page + "/drop", "reason", "No.")).hasStatus(403);
    }

    @Test
    void the_clerk_confirms_what_the_minutes_say() {
        ProgrammeEntry entry = promised(null);
        String page = "/agenda/meetings/" + april.id() + "/outcomes";
        assertThat(pages.page(clerk, page)).contains("The minutes of this meeting have not been imported yet.");
        clock.setTo(LocalDate.of(2026, 4, 20));
        imports.take(board.id(), "april.txt", MINUTES.getBytes(StandardCharsets.UTF_8), Actor.SERVICE);

        assertThat(pages.page(clerk, page))
                .contains(
                        "Minute 30, Report on the Quay Wall",
                        "words of the title were asked for",
                        "Considered and closed");
        assertThat(pages.page(clerk, "/agenda/bodies/" + board.id())).contains("What do the minutes say?");
        assertThat(pages.post(
                        clerk,
                        page,
                        "entry",
                        Long.toString(entry.id()),
                        "outcome",
                        "CLOSED",
                        "meeting",
                        "",
                        "reason",
                        "That the report be welcomed."))
                .hasRedirectedUrl(page);
        assertThat(pages.page(clerk, page)).contains("Nothing is left to record of this meeting.");
        assertThat(pages.page(reader, "/agenda/reports/" + entry.reference() + "/chain"))
                .contains("Resolved", "Closed", "Meeting of 14 April 2026", "That the report be welcomed.");
    }

    @Test
    void lead_times_are_changed_and_every_report_is_planned_anew() {
        ProgrammeEntry entry = promised(null);
        String page = "/meetings/bodies/" + board.id() + "/rules";
        assertThat(pages.page(clerk, page)).contains("5 clear days before a meeting");
        assertThat(Pages.text(pages.post(clerk, page, "clearance", "ten", "dispatch", "0")))
                .contains("Enter each number of working days in figures, such as 10.");
        assertThat(Pages.text(pages.post(clerk, page, "clearance", "100", "dispatch", "0")))
                .contains("Enter between 0 and 60 working days");
        assertThat(pages.post(clerk, page, "clearance", "5", "dispatch", "2")).hasRedirectedUrl(page);
        assertThat(pages.page(owner, "/agenda/entries/" + entry.id()))
                .contains("Tuesday 24 March 2026", "planned it anew", "Clearance 5 and dispatch 2 working days");
        assertThat(pages.get(reader, page)).hasStatus(403);
        assertThat(pages.get(stranger, page)).hasStatus(404);
    }

    private static final String MINUTES = """
            Minutes of the Meeting of the Harbour Board held at 10.00 am on Tuesday, 14 April 2026

            Present:

            Board Members: Councillor A Pender (Chair)

            30. Report on the Quay Wall

            RESOLVED that the report on the quay wall be welcomed.

            """;

    private ProgrammeEntry promised(Integer exempt) {
        Reference action = log.agree(
                new Asked(
                        board.id(),
                        null,
                        "",
                        null,
                        "Report on the quay wall",
                        "That a report on the quay wall be submitted.",
                        owner.id(),
                        Priority.NORMAL,
                        april.date(),
                        "first ordinary meeting on or after 1 April 2026",
                        april.id(),
                        exempt,
                        exempt == null ? "" : "A staffing matter"),
                clerk.id().actor());
        return entries.findByActionReferenceOrderById(action).get(0);
    }

    private MvcTestResult handIn(Person sender, String page, String title, String name, String content) {
        return mvc.post()
                .uri(page + "/report")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8)))
                .param("heading", title)
                .param("recommendations", "That it be noted.")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(directory.as(sender))
                .exchange();
    }
}
