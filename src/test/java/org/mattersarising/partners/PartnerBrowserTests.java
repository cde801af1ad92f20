package org.mattersarising.partners;

import static org.mattersarising.support.browser.PageAssert.assertThat;
import static org.mattersarising.support.browser.Steps.good;
import static org.mattersarising.support.browser.Steps.press;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.notifications.WayIn;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
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

/** The way from a mail to an answer, and the clerk's part of it, in a real browser. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClockConfiguration.class, ADirectory.class, SomeActions.class, MailSlot.Here.class})
class PartnerBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions some;

    @Autowired
    private WayIn ways;

    @Autowired
    private MailSlot mail;

    @Autowired
    private TestClock clock;

    private Person clerk;
    private Person partner;
    private Reference action;

    @BeforeEach
    void an_action_of_a_partner() {
        clock.reset();
        Body board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        directory.account(clerk);
        partner = directory.person("Petra");
        action = some.inHand(board, partner);
    }

    @Test
    void a_partner_answers_and_the_clerk_takes_it(Browsing browsing) {
        Page page = browsing.open();
        page.navigate(here(ways.to(action.value(), partner.id()).orElseThrow().path()));
        good(page, "partner-ask");
        press(page, "Send me a code");
        good(page, "partner-code");
        page.getByLabel("Code").fill("12");
        press(page, "Go on");
        assertThat(page).hasNoAccessibilityViolations();
        page.getByLabel("Code").fill(mail.code());
        press(page, "Go on");
        good(page, "partner-action");
        page.getByLabel("On track").check();
        page.getByLabel("What was done, or what keeps it").fill("The divers were booked.");
        press(page, "Send the answer");
        good(page, "partner-done");

        Page office = signedIn(browsing, clerk);
        office.navigate(here("/partners"));
        good(office, "partners-list");
        office.navigate(here("/actions/" + action));
        good(office, "partners-aside");
        office.getByText("An answer of " + partner.name() + " waits for you").click();
        good(office, "partners-answer");
        press(office, "Take it as their report");
        Assertions.assertThat(office.content()).contains("The divers were booked.", "is now their report");
        Assertions.assertThat(browsing.complaints()).isEmpty();
    }

    private Page signedIn(Browsing browsing, Person person) {
        Page page = browsing.open();
        page.navigate(here("/sign-in"));
        page.getByLabel("E-mail address").fill(person.email());
        page.getByLabel("Password").fill(ADirectory.PASSWORD);
        press(page, "Sign in");
        return page;
    }

    private String here(String path) {
        return "http://localhost:" + port + path;
    }
}
