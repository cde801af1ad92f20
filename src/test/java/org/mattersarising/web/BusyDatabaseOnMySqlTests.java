package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Browser;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * MySQL that does not give what is asked for: another holds it for too long, or the two wait for each other. Promised: a whole sentence and when to
 * try again; nothing half saved; and the same sent again is saved.
 */
@WholeService
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@EnabledIf(value = "org.mattersarising.support.MySqlServer#isThere", disabledReason = "there is no MySQL to test on")
class BusyDatabaseOnMySqlTests {

    /** Makes the other one the more expensive to give up, so that the server gives up the service's transaction. */
    private static final int MUCH = 200;

    private static final Map<String, String> DATABASE = new HashMap<>();

    @Autowired
    private Browser.Shop browsers;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions actions;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TestClock clock;

    private Connection other;
    private Person owner;
    private Browser browser;
    private Reference action;

    @DynamicPropertySource
    static void mysql(DynamicPropertyRegistry properties) {
        DATABASE.putAll(MySqlServer.create("matters_busy"));
        DATABASE.forEach((name, value) -> properties.add(name, () -> value));
        properties.add(
                "spring.datasource.url",
                () -> DATABASE.get("spring.datasource.url") + "&sessionVariables=innodb_lock_wait_timeout=2");
    }

    @BeforeEach
    void somebodyWithAnActionAndSomebodyElseAtTheDatabase() throws SQLException {
        clock.reset();
        owner = directory.person("Asha");
        directory.account(owner);
        action = actions.inHand(directory.body("Harbour Board"), owner);
        browser = browsers.of(owner);
        other = DriverManager.getConnection(
                DATABASE.get("spring.datasource.url"),
                DATABASE.get("spring.datasource.username"),
                DATABASE.get("spring.datasource.password"));
        other.setAutoCommit(false);
        other.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    }

    @AfterEach
    void close() throws SQLException {
        other.close();
    }

    @Test
    void what_another_holds_for_too_long_is_told_and_the_same_sent_again_is_saved() throws Exception {
        hold("action");

        assertSaysToTryAgain(reportComplete());
        assertThat(saved()).isZero();

        other.rollback();
        assertThat(reportComplete()).hasStatus(302);
        assertThat(saved()).isEqualTo(1);
    }

    @Test
    void of_two_who_wait_for_each_other_the_one_who_is_given_up_is_told_and_nothing_is_half_saved() throws Exception {
        doMuch();
        // Whoever reports holds the action first, and comes to the task of its process then.
        execute("update ACT_RU_TASK set PRIORITY_ = 51");
        CompletableFuture<MvcTestResult> reporting = CompletableFuture.supplyAsync(this::reportComplete);
        untilSomebodyWaits();
        hold("action");

        assertSaysToTryAgain(reporting.get(1, TimeUnit.MINUTES));
        assertThat(saved()).isZero();

        other.rollback();
        assertThat(reportComplete()).hasStatus(302);
        assertThat(saved()).isEqualTo(1);
    }

    /** As the clean-up of sessions does, which takes what belongs to a session before, and a page after, the session itself. */
    @Test
    void a_session_that_is_given_up_for_another_is_saved_all_the_same() throws Exception {
        browser.put("email", "asha@example.org");
        Session session = browser.session();
        String key = sql.sql("select primary_id from SPRING_SESSION where session_id = ?")
                .param(session.getId())
                .query(String.class)
                .single();
        doMuch();
        execute("update SPRING_SESSION_ATTRIBUTES set attribute_bytes = 'x' where session_primary_id = '" + key + "'");
        CompletableFuture<Void> saving = CompletableFuture.runAsync(() -> {
            session.setMaxInactiveInterval(Duration.ofMinutes(7));
            browser.putInto(session, "email", "asha@example.net");
        });
        untilSomebodyWaits();
        execute("update SPRING_SESSION set max_inactive_interval = 5 where primary_id = '" + key + "'");
        other.rollback();
        saving.get(1, TimeUnit.MINUTES);

        assertThat(browser.session().<String>getAttribute("email")).isEqualTo("asha@example.net");
        assertThat(browser.session().getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(7));
    }

    private MvcTestResult reportComplete() {
        return browser.post(
                "/actions/" + action + "/report-complete", "_once", "one-form", "text", "The wall was surveyed.");
    }

    private static void assertSaysToTryAgain(MvcTestResult answer) {
        assertThat(answer).hasStatus(503).containsHeader("Retry-After");
        assertThat(answer).bodyText().contains("What you sent was not saved").contains("Try again in a minute");
    }

    private void hold(String table) throws SQLException {
        execute("update " + table + " set version = version where reference = '" + action + "'");
    }

    private void doMuch() throws SQLException {
        for (int row = 0; row < MUCH; row++) {
            execute("insert into form_sent (form_key, sent_at) values ('much " + row + "', now())");
        }
    }

    private void execute(String statement) throws SQLException {
        try (Statement at = other.createStatement()) {
            at.execute(statement);
        }
    }

    private void untilSomebodyWaits() throws Exception {
        boolean waits = false;
        while (!waits) {
            Thread.sleep(20);
            waits = sql.sql("select count(*) from performance_schema.data_lock_waits")
                            .query(Integer.class)
                            .single()
                    > 0;
        }
    }

    private int saved() {
        return sql.sql("select count(*) from statement where reference = ?")
                .param(action.value())
                .query(Integer.class)
                .single();
    }
}
