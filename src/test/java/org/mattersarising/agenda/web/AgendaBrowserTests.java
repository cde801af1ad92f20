package org.mattersarising.agenda.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Asked;
import org.mattersarising.actions.Priority;
import org.mattersarising.agenda.EntryText;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.agenda.WorkProgramme;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.TestClockConfiguration;
import org.mattersarising.support.browser.BrowserTest;
import org.mattersarising.support.browser.Browsing;
import org.mattersarising.support.screens.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The pages of work programme, reports, outcomes and lead times in a real browser. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClockConfiguration.class, ADirectory.class})
class AgendaBrowserTests {

    private static final String MINUTES = """
            Minutes of the Meeting of the Harbour Board held at 10.00 am on Tuesday, 13 January 2026

            Present:

            Board Members: Councillor A Pender (Chair)

            30. Report on the Quay Wall

            RESOLVED that a further report on the quay wall be submitted to the Board in three months.

            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ADirectory directory;

    @Autowired
    private ActionLog log;

    @Autowired
    private ProgrammeEntries entries;

    @Autowired
    private WorkProgramme programme;

    @Autowired
    private Reports reports;

    @Autowired
    private PackImport imports;

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
        directory.account(owner);
        directory.account(clerk);
    }

    @Test
    void every_page_is_accessible_and_fits_a_narrow_screen(Browsing browsing) {
        Meeting today = directory.meeting(board, clock.today());
        Meeting april = directory.meeting(board, LocalDate.of(2026, 4, 14));
        ProgrammeEntry held = promised("Report on the quay wall", today);
        ProgrammeEntry entry = promised("Report on the lighthouse", april);
        reports.handIn(
                held.id(),
                "The quay wall after the storm",
                "That the report be received.\nThat the wall be surveyed again.",
                "quay-wall.txt",
                "It stands.".getBytes(StandardCharsets.UTF_8),
                owner.id().actor());
        programme.add(
                board.id(),
                null,
                new EntryText("Dredging of the bar", "An idea of the chair", "Harbour Master"),
                ProgrammeEntry.Kind.OWN_IDEA,
                "entered by the clerk",
                clerk.id().actor());
        imports.take(
                board.id(),
                "minutes.txt",
                MINUTES.getBytes(StandardCharsets.UTF_8),
                clerk.id().actor());

        signedIn(owner, browsing)
                .look(Map.of("report-officer", "/agenda/reports/" + entry.reference(), "report-chain", chain(held)));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("programme", "/agenda/bodies/" + board.id());
        pages.put("entry-clerk", "/agenda/entries/" + entry.id());
        pages.put("entry-handed-in", "/agenda/entries/" + held.id());
        pages.put("outcomes", "/agenda/meetings/" + today.id() + "/outcomes");
        pages.put("promises", "/agenda/meetings/" + april.id() + "/promises");
        pages.put("matters", "/agenda/meetings/" + april.id() + "/matters-arising");
        pages.put("lead-times", "/meetings/bodies/" + board.id() + "/rules");
        pages.put("meeting", "/meetings/" + april.id());
        signedIn(clerk, browsing).look(pages);
        Assertions.assertThat(browsing.complaints())
                .as("what the browser complains about")
                .isEmpty();
    }

    private static String chain(ProgrammeEntry entry) {
        return "/agenda/reports/" + entry.reference() + "/chain";
    }

    private ProgrammeEntry promised(String title, Meeting meeting) {
        var action = log.agree(
                new Asked(
                        board.id(),
                        null,
                        "",
                        null,
                        title,
                        "That a report be submitted.",
                        owner.id(),
                        Priority.NORMAL,
                        meeting.date(),
                        "first ordinary meeting on or after 1 January 2026",
                        meeting.id(),
                        null,
                        ""),
                clerk.id().actor());
        return entries.findByActionReferenceOrderById(action).get(0);
    }

    private Visitor signedIn(Person person, Browsing browsing) {
        return Visitor.signedIn(browsing.open(), port, person);
    }
}
