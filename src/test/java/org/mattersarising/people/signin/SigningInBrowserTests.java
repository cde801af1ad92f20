package org.mattersarising.people.signin;

import static org.mattersarising.support.browser.Steps.good;
import static org.mattersarising.support.browser.Steps.press;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Admission;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Actor;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.TestClockConfiguration;
import org.mattersarising.support.browser.BrowserTest;
import org.mattersarising.support.browser.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** Signing in with a second step, and what an administrator does about people who left, in a real browser. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@TestPropertySource(properties = "matters.secret=a secret that only these tests know")
@Import({TestClockConfiguration.class, ADirectory.class})
class SigningInBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ADirectory directory;

    @Autowired
    private Admission admission;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person administrator;

    @BeforeEach
    void an_administrator() {
        clock.reset();
        board = directory.body("Harbour Board");
        administrator = directory.with(Role.CLERK, board);
        admission.give(Role.ADMINISTRATOR, administrator.id(), null, Actor.SERVICE);
        directory.account(administrator);
    }

    @Test
    void a_second_step_is_set_up_and_taken(Browsing browsing) {
        Page page = signedIn(browsing);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(administrator.name()))
                .click();
        good(page, "my-sign-in");
        page.getByText("Set up an app").click();
        good(page, "second-step-set-up");
        String secret = page.locator("code").innerText().replace(" ", "");
        page.getByLabel("The six digits").fill(code(secret, 0));
        press(page, "Set it up");
        Assertions.assertThat(page.content()).contains("Keep these codes");
        good(page, "second-step-codes");

        Page again = signedIn(browsing);
        good(again, "second-step");
        again.getByLabel("Code").fill(code(secret, 30));
        press(again, "Go on");
        Assertions.assertThat(again.url()).doesNotContain("second-step");
        again.navigate(here("/boards/" + board.id() + "/signing-in"));
        good(again, "board-signing-in");
        Assertions.assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void the_names_of_those_who_left_are_erased(Browsing browsing) {
        Person leaver = directory.person("Asha");
        directory.left(leaver, clock.today().minusYears(3));
        Page page = signedIn(browsing);
        page.navigate(here("/people"));
        page.getByText("Names that are to go").click();
        good(page, "leavers");
        page.getByText(leaver.name()).click();
        good(page, "erase");
        press(page, "Erase");
        Assertions.assertThat(page.content()).contains("The name is erased.").doesNotContain(leaver.name());
        Assertions.assertThat(browsing.complaints()).isEmpty();
    }

    private static String code(String secret, int seconds) {
        return AppCodes.at(
                secret, Instant.ofEpochMilli(System.currentTimeMillis()).plusSeconds(seconds));
    }

    private Page signedIn(Browsing browsing) {
        Page page = browsing.open();
        page.navigate(here("/sign-in"));
        page.getByLabel("E-mail address").fill(administrator.email());
        page.getByLabel("Password").fill(ADirectory.PASSWORD);
        press(page, "Sign in");
        return page;
    }

    private String here(String path) {
        return "http://localhost:" + port + path;
    }
}
