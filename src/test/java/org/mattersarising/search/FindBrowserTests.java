package org.mattersarising.search;

import static org.mattersarising.support.browser.Steps.good;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.SavedViews;
import org.mattersarising.meetings.Body;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.register.RegisterSetting;
import org.mattersarising.shared.Actor;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.TestClockConfiguration;
import org.mattersarising.support.browser.BrowserTest;
import org.mattersarising.support.browser.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** Finding and reading in a real browser: the search from the head of any page, the register without signing in, the list and its views. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClockConfiguration.class, ADirectory.class, SomeActions.class})
class FindBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions actions;

    @Autowired
    private PackImport packs;

    @Autowired
    private RegisterSetting register;

    @Autowired
    private SavedViews views;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person chair;

    @BeforeEach
    void aBoard() {
        clock.reset();
        board = people.body("Harbour Board");
        Person owner = people.person("Asha");
        chair = people.with(Role.CHAIR, board);
        people.account(chair);
        for (int more = 0; more < 25; more++) {
            actions.offered(board, owner);
        }
        actions.exempt(board, owner, "Sell the custom house", "A property matter");
        packs.take(board.id(), "minutes.txt", SearchTests.MINUTES.getBytes(StandardCharsets.UTF_8), Actor.SERVICE);
        register.change(board.id(), true, Actor.SERVICE);
        views.keep(chair.id(), "Late ones", "?show=overdue");
    }

    @Test
    void a_chair_finds_from_any_page_and_reads_the_minute(Browsing browsing) {
        Page page = browsing.open();
        signIn(page);
        page.navigate(at("/overview/" + board.id()));
        good(page, "overview-with-weekly-mail");
        page.fill("#search-everywhere", "causeway");
        page.press("#search-everywhere", "Enter");
        Assertions.assertThat(page.title()).startsWith("Search for “causeway”");
        good(page, "search-results");
        page.locator(".app-hits a").first().click();
        Assertions.assertThat(page.url()).contains("/minutes/");
        good(page, "recorded-minute");
        page.navigate(at("/search?q=quay&page=2"));
        good(page, "search-second-page");
        page.navigate(at("/search?q=nothing-like-it"));
        good(page, "search-nothing-found");
        page.navigate(at("/actions"));
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        good(page, "actions-with-views");
    }

    @Test
    void everybody_reads_the_register_without_signing_in(Browsing browsing) {
        Page page = browsing.open();
        page.navigate(at("/register"));
        good(page, "registers");
        page.navigate(at("/register/" + board.id()));
        Assertions.assertThat(page.textContent("main"))
                .contains("A property matter")
                .doesNotContain("custom house");
        good(page, "register");
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private void signIn(Page page) {
        page.navigate(at("/sign-in"));
        page.fill("#email", chair.email());
        page.fill("#password", ADirectory.PASSWORD);
        page.click("main button[type=submit]");
    }
}
