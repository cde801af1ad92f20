package org.mattersarising.journeys;

import static org.mattersarising.support.browser.Steps.good;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.people.People;
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

/** Where a clerk brings in what others wrote: minutes amended, people and posts, an older tracker. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClockConfiguration.class, ADirectory.class})
class ClerkPagesBrowserTests {

    private static final String MINUTES = """
            Minutes of the Meeting of the Harbour Board held at 10.00 am on Tuesday, 6 January 2026

            14. Quay Wall

            RESOLVED that:

            1) The Harbour Master %s the quay wall by 3 March 2026.

            2) A letter be written to the parishes.

            %s
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private ADirectory directory;

    @Autowired
    private People people;

    @Autowired
    private PackImport imports;

    @Autowired
    private Proposals proposals;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person clerk;
    private Person owner;

    @BeforeEach
    void a_board() {
        clock.reset();
        board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        owner = directory.person("Asha");
        directory.account(clerk);
    }

    @Test
    void every_page_is_accessible_and_fits_a_narrow_screen(Browsing browsing) {
        Person again = people.save(new Person(owner.name(), "again." + owner.email(), "Saltmere Council"));
        Visitor visitor = Visitor.signedIn(browsing.open(), port, clerk);
        long first = take(MINUTES.formatted("survey", "3) The Harbour Master survey the pier by 3 March 2026."));
        for (Proposal clause : proposals.findByDocumentIdOrderByPositionAscIdAsc(first)) {
            if (clause.needsFollowup() && !clause.label().equals("2")) {
                confirm(visitor, first, clause);
            }
        }
        long amended = take(MINUTES.formatted("survey and mend", ""));

        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("review-amended", "/documents/" + amended);
        pages.put("review-doubtful-first", "/documents/" + amended + "?show=doubts");
        pages.put("review-replaced", "/documents/" + first);
        pages.put("people-import", "/people/import");
        pages.put("people-doubles", "/people/doubles");
        pages.put("people-merge", "/people/" + owner.id() + "/merge/" + again.id());
        pages.put("tracker", "/tracker");
        pages.put("work-queue-besides", "/clerk");
        visitor.look(pages);
        handIn(
                visitor,
                "/people/import",
                "people-plan",
                "name;e-mail;organisation\nInes Quill;ines.quill@example.org;Saltmere Council\nAnn;ann;\n");
        handIn(
                visitor,
                "/tracker",
                "tracker-plan",
                "Ref;Action;Owner;Due\n1;Sweep the pier;" + owner.email() + ";5.2.2026\n2;Ring the bell;Nobody;soon\n");
        Assertions.assertThat(browsing.complaints())
                .as("what the browser complains about")
                .isEmpty();
    }

    private void confirm(Visitor visitor, long document, Proposal clause) {
        Page page = visitor.page();
        visitor.open("/documents/" + document);
        page.fill("#p" + clause.id() + " input[name$='.owner']", clerk.name());
        page.fill("#p" + clause.id() + " input[name$='.due']", "3 March 2026");
        page.waitForNavigation(() -> page.click("#p" + clause.id() + " button[name=confirm]"));
        Assertions.assertThat(page.textContent("main")).contains("is agreed and offered to its owner");
    }

    private static void handIn(Visitor visitor, String path, String called, String table) {
        Page page = visitor.page();
        visitor.open(path);
        page.setInputFiles(
                "input[type=file]", new FilePayload("table.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        page.click("main button[type=submit]");
        Assertions.assertThat(page.textContent("h1")).contains("Look before you");
        good(page, called);
    }

    private long take(String minutes) {
        return imports.take(
                        board.id(),
                        "minutes.txt",
                        minutes.getBytes(StandardCharsets.UTF_8),
                        clerk.id().actor())
                .number();
    }
}
