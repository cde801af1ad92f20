package org.mattersarising.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Browser;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * No connection to be had, as when the database is away or all of the pool are taken, from the beginning of a request or from its middle. Promised:
 * one wait, however many ask for it; one whole sentence, and when to try again; nothing saved; and whoever sends the same again is not refused.
 */
@WholeService
@TestPropertySource(
        properties = {"spring.datasource.hikari.connection-timeout=300", "spring.datasource.hikari.maximum-pool-size=8"
        })
class DatabaseAwayTests {

    private static final int POOL = 8;
    private static final List<Connection> TAKEN = new ArrayList<>();

    private static boolean takenInTheMiddle;

    /** Takes all connections when session and person are known already. */
    @TestConfiguration
    static class InTheMiddle {

        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        Filter inTheMiddle(DataSource database) {
            return (request, response, chain) -> {
                if (takenInTheMiddle) {
                    take(database);
                }
                chain.doFilter(request, response);
            };
        }
    }

    @Autowired
    private Browser.Shop browsers;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions actions;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private MeterRegistry figures;

    @Autowired
    private TestClock clock;

    private Browser browser;
    private Reference action;

    @BeforeEach
    void somebodyWithAnAction() {
        clock.reset();
        Person owner = directory.person("Asha");
        directory.account(owner);
        action = actions.inHand(directory.body("Harbour Board"), owner);
        browser = browsers.of(owner);
        assertThat(browser.get(page())).hasStatusOk();
    }

    @AfterEach
    void giveBack() throws SQLException {
        takenInTheMiddle = false;
        for (Connection each : TAKEN) {
            each.close();
        }
        TAKEN.clear();
    }

    @Test
    void a_page_waits_once_when_not_even_the_session_can_be_had() throws Exception {
        take(database);
        double before = waits();

        assertSaysThatItIsAway(browser.get(page()), "was not saved");

        assertThat(waits() - before).isEqualTo(1);
        giveBack();
        assertThat(browser.get(page())).hasStatusOk();
    }

    @Test
    void a_page_waits_once_when_it_goes_away_in_the_middle() throws Exception {
        takenInTheMiddle = true;
        double before = waits();

        assertSaysThatItIsAway(browser.get(page()), "was not saved");

        assertThat(waits() - before).isEqualTo(1);
    }

    @Test
    void a_form_waits_once_is_not_saved_and_can_be_sent_again_as_it_is() throws Exception {
        takenInTheMiddle = true;
        double before = waits();

        assertSaysThatItIsAway(report(), "not");

        assertThat(waits() - before).isEqualTo(1);
        giveBack();
        assertThat(statements()).isZero();
        assertThat(report()).hasStatus(302);
        assertThat(statements()).isEqualTo(1);
    }

    private MvcTestResult report() {
        return browser.post(page(), "_once", "one-form", "standing", "ON_TRACK", "text", "The wall was surveyed.");
    }

    private static void assertSaysThatItIsAway(MvcTestResult answer, String sentence) {
        assertThat(answer).hasStatus(503).containsHeader("Retry-After");
        assertThat(answer)
                .bodyText()
                .contains("the database did not answer in time".substring(4))
                .contains(sentence);
    }

    private String page() {
        return "/actions/" + action + "/progress";
    }

    private double waits() {
        return figures.get("hikaricp.connections.timeout").counter().count();
    }

    private int statements() {
        return sql.sql("select count(*) from statement where reference = ?")
                .param(action.value())
                .query(Integer.class)
                .single();
    }

    private static void take(DataSource database) {
        try {
            while (TAKEN.size() < POOL) {
                TAKEN.add(database.getConnection());
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
