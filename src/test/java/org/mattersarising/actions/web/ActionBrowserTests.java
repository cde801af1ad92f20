package org.mattersarising.actions.web;

import static org.mattersarising.support.browser.PageAssert.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.actions.Statement;
import org.mattersarising.actions.Statements;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.TestClockConfiguration;
import org.mattersarising.support.browser.BrowserTest;
import org.mattersarising.support.browser.Browsing;
import org.mattersarising.support.browser.Screenshots;
import org.mattersarising.support.screens.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** The pages of actions in a real browser, and the officer's way through them. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClockConfiguration.class, ADirectory.class, SomeActions.class})
class ActionBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions some;

    @Autowired
    private Actions actions;

    @Autowired
    private ActionLog log;

    @Autowired
    ActionDates dates;

    @Autowired
    private Statements statements;

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
        Person other = directory.person("Corin");
        Reference action = some.inHand(board, owner);
        log.progress(
                SomeActions.turn(action, owner),
                Statement.Standing.AT_RISK,
                "The boat is late.",
                List.of(new EvidenceFile("survey-of-the-north-wall.txt", "text/plain", new byte[] {'a'})));
        dates.requestMoreTime(SomeActions.turn(action, owner), LocalDate.of(2026, 3, 5), "The diver is ill.");
        log.delegate(SomeActions.turn(action, owner), other.id(), "");
        some.reportedComplete(board, owner);
        some.offered(board, owner, LocalDate.of(2026, 1, 20));
        directory.away(owner, other, LocalDate.of(2026, 1, 14), LocalDate.of(2026, 1, 15));

        signedIn(browsing.open(), owner)
                .look(Map.of(
                        "my-actions", "/my/actions",
                        "action-officer", "/actions/" + action,
                        "report-complete", "/actions/" + action + "/report-complete",
                        "progress", "/actions/" + action + "/progress",
                        "delegate", "/actions/" + action + "/delegate",
                        "absence", "/my/absence"));
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("actions", "/actions");
        pages.put("work-queue", "/clerk");
        pages.put("action-clerk", "/actions/" + action);
        pages.put("action-new", "/actions/new");
        pages.put("people", "/people?q=" + owner.name().split(" ")[1]);
        pages.put("hand-over-all", "/people/" + owner.id() + "/hand-over");
        signedIn(browsing.open(), clerk).look(pages);
        Assertions.assertThat(browsing.complaints())
                .as("what the browser complains about")
                .isEmpty();
    }

    @Test
    void a_form_with_errors_leads_from_the_summary_to_the_field_and_keeps_what_was_typed(Browsing browsing) {
        Reference action = some.inHand(board, owner);
        Page page = signedIn(browsing.open(), owner).page();
        page.navigate(at("/actions/" + action + "/request-more-time"));
        page.fill("#date", "in spring");
        page.fill("#text", "The diver is ill.");
        page.click("main button[type=submit]");

        assertThat(page).hasNoAccessibilityViolations().fitsNarrowScreen().hasFocusOn(".govuk-error-summary");
        Screenshots.take(page, "request-more-time-errors");
        Assertions.assertThat(page.title()).startsWith("Error: ");
        page.click(".govuk-error-summary a");
        assertThat(page).hasFocusOn("#date");
        Assertions.assertThat(page.inputValue("#date")).isEqualTo("in spring");
        Assertions.assertThat(page.inputValue("#text")).isEqualTo("The diver is ill.");
    }

    @Test
    void an_officer_without_scripts_goes_from_the_list_to_done(Browsing browsing) {
        Reference action = some.offered(board, owner);
        Page page = signedIn(browsing.openWithoutJavaScript(), owner).page();
        page.navigate(at("/my/actions"));
        page.click("main .app-table a");
        page.click("text=Report complete");
        page.fill("#text", "The wall was surveyed.");
        page.click("main button[type=submit]");

        Assertions.assertThat(page.url()).isEqualTo(at("/actions/" + action));
        Assertions.assertThat(page.textContent("main")).contains("You reported " + action + " complete.");
        Assertions.assertThat(actions.get(action).status()).isEqualTo(ActionStatus.REPORTED_COMPLETE);
        assertThat(page).hasNoAccessibilityViolations().fitsNarrowScreen();
    }

    @Test
    void an_update_sent_twice_is_posted_once(Browsing browsing) {
        Reference action = some.inHand(board, owner);
        Page page = signedIn(browsing.open(), owner).page();
        page.navigate(at("/actions/" + action + "/progress"));
        page.check("#standing");
        page.fill("#text", "Half of it is done.");
        page.evaluate("() => { const f = document.querySelector('main form');"
                + " const twice = new FormData(f); return fetch(f.action, {method: 'POST', body: twice})"
                + ".then(() => fetch(f.action, {method: 'POST', body: twice})).then(r => r.status); }");

        Assertions.assertThat(statements.findByReferenceOrderByIdDesc(action.value()))
                .hasSize(1);
    }

    private Visitor signedIn(Page page, Person person) {
        return Visitor.signedIn(page, port, person);
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
