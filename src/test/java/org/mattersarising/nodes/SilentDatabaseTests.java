package org.mattersarising.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.people.Person;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Browser;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * MySQL of which nothing is heard any more although its connections stay open. Without a limit a page would wait until the machine gives the
 * connection up, hours later. Promised: it ends with a sentence; and when the server is heard again the service goes on by itself.
 */
@WholeService
@DirtiesContext
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@EnabledIf(value = "org.mattersarising.support.MySqlServer#isThere", disabledReason = "there is no MySQL to test on")
class SilentDatabaseTests {

    private static Relay way;

    @Autowired
    private Browser.Shop browsers;

    @Autowired
    private ADirectory directory;

    @Autowired
    private TestClock clock;

    private Browser browser;

    @DynamicPropertySource
    static void byTheRelay(DynamicPropertyRegistry properties) throws IOException {
        Map<String, String> settings = MySqlServer.create("matters_silent");
        String url = settings.get("spring.datasource.url");
        way = Relay.to(url);
        settings.forEach((name, value) -> properties.add(name, () -> value));
        properties.add("spring.datasource.url", () -> way.inPlaceOf(url));
        properties.add("spring.datasource.hikari.connection-timeout", () -> 1000);
        properties.add("spring.datasource.hikari.validation-timeout", () -> 500);
        properties.add("matters.database.job-waits", () -> "5s");
        properties.add("matters.database.page-waits", () -> "5s");
    }

    @AfterAll
    static void close() throws IOException {
        way.close();
    }

    @BeforeEach
    void signIn() {
        clock.reset();
        Person owner = directory.person("Asha");
        directory.account(owner);
        browser = browsers.of(owner);
        assertThat(browser.get("/my/actions")).hasStatusOk();
    }

    @Test
    void a_page_ends_with_a_sentence_and_goes_on_when_the_server_is_heard_again() {
        way.fallSilent();
        // Just used, so the pool takes it for alive without asking.
        assertThat(browser.get("/my/actions")).hasStatus(503).containsHeader("Retry-After");
        assertThat(browser.get("/my/actions")).hasStatus(503).bodyText().contains("did not answer in time");

        way.speakAgain();

        int toldToTryAgain = 0;
        while (browser.get("/my/actions").getResponse().getStatus() != 200) {
            toldToTryAgain++;
            assertThat(toldToTryAgain).as("told to try again").isLessThan(20);
        }
    }
}
