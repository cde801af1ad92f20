package org.mattersarising.people.signin;

import static org.mattersarising.support.browser.Steps.good;
import static org.mattersarising.support.browser.Steps.press;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.TestClockConfiguration;
import org.mattersarising.support.browser.BrowserTest;
import org.mattersarising.support.browser.Browsing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Passkeys in a real browser, whose device is its own virtual one. The address must be known before the start: passkeys are for it alone. */
@BrowserTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ActiveProfiles("test")
@TestPropertySource(properties = "matters.secret=a secret that only these tests know")
@Import({TestClockConfiguration.class, ADirectory.class})
class PasskeyBrowserTests {

    private static int port;

    @Autowired
    private ADirectory directory;

    @Autowired
    private TestClock clock;

    private Person clerk;

    @DynamicPropertySource
    static void address(DynamicPropertyRegistry settings) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        settings.add("server.port", () -> port);
        settings.add("matters.web.address", () -> "http://localhost:" + port);
    }

    @BeforeEach
    void a_clerk() {
        clock.reset();
        clerk = directory.with(Role.CLERK, directory.body("Harbour Board"));
        directory.account(clerk);
    }

    @Test
    void a_passkey_is_added_lets_in_and_is_removed(Browsing browsing) {
        Page page = browsing.open();
        device(page);
        signIn(page, clerk);
        page.navigate(here("/my/sign-in"));
        page.getByText("Add a passkey").click();
        press(page, "Add the passkey");
        Assertions.assertThat(page.content()).contains("Type a name by which");
        good(page, "passkey");
        page.getByLabel("Name").fill("Work laptop");
        press(page, "Add the passkey");
        page.waitForURL(here("/my/sign-in"));
        Assertions.assertThat(page.content()).contains("Keep these codes", "Work laptop");
        good(page, "passkey-added");

        page.navigate(here("/second-step/set-up/passkey"));
        page.getByLabel("Name").fill("The same again");
        press(page, "Add the passkey");
        page.getByText("This device has a passkey of yours").waitFor();

        press(page, "Sign out");
        signIn(page, clerk);
        Assertions.assertThat(page.url()).isEqualTo(here("/second-step"));
        good(page, "second-step-passkey");
        press(page, "Use a passkey");
        page.waitForURL(url -> !url.contains("second-step"));
        page.navigate(here("/my/sign-in"));
        good(page, "my-sign-in-passkey");
        press(page, "Remove Work laptop");
        Assertions.assertThat(page.content()).contains("The passkey is removed here");
        press(page, "Sign out");
        signIn(page, clerk);
        Assertions.assertThat(page.url()).doesNotContain("second-step");
        Assertions.assertThat(browsing.complaints()).isEmpty();
    }

    @Test
    void a_device_that_has_another_persons_passkey_gives_none(Browsing browsing) {
        Page page = browsing.open();
        device(page);
        signIn(page, clerk);
        add(page);
        Person other = directory.with(Role.CLERK, directory.body("Market Board"));
        directory.account(other);
        Page elsewhere = browsing.open();
        device(elsewhere);
        signIn(elsewhere, other);
        add(elsewhere);
        press(elsewhere, "Sign out");

        signIn(elsewhere, clerk);
        press(elsewhere, "Use a passkey");
        elsewhere.getByText("Your device gave no passkey").waitFor();
        good(elsewhere, "second-step-passkey-refused");
        Assertions.assertThat(elsewhere.url()).isEqualTo(here("/second-step"));
        elsewhere.navigate(here("/clerk"));
        Assertions.assertThat(elsewhere.url()).isEqualTo(here("/second-step"));
    }

    @Test
    void without_scripts_the_page_says_so_and_offers_a_code(Browsing browsing) {
        Page page = browsing.open();
        device(page);
        signIn(page, clerk);
        add(page);
        Page plain = browsing.openWithoutJavaScript();
        signIn(plain, clerk);
        plain.getByText("in this one, type a code instead").waitFor();
        Assertions.assertThat(plain.getByText("Use a passkey").isVisible()).isFalse();
        Assertions.assertThat(plain.getByLabel("Recovery code").isVisible()).isTrue();
        good(plain, "second-step-passkey-plain");
    }

    private void add(Page page) {
        page.navigate(here("/second-step/set-up/passkey"));
        page.getByLabel("Name").fill("Work laptop");
        press(page, "Add the passkey");
        page.waitForURL(here("/my/sign-in"));
    }

    /** A device as a laptop has it, whose owner always says yes. */
    private static void device(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject asked = new JsonObject();
        asked.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", asked);
    }

    private void signIn(Page page, Person person) {
        page.navigate(here("/sign-in"));
        page.getByLabel("E-mail address").fill(person.email());
        page.getByLabel("Password").fill(ADirectory.PASSWORD);
        press(page, "Sign in");
    }

    private static String here(String path) {
        return "http://localhost:" + port + path;
    }
}
