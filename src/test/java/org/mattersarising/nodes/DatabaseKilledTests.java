package org.mattersarising.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * MySQL killed under load and started again. The promises: what was acknowledged is there, once; what was answered with "not available" is not; no
 * entry without its line in the trail; whoever meets it reads one whole sentence and is asked to try again; and nobody restarts the service.
 */
@WholeService
@DirtiesContext
@EnabledIf(
        value = "org.mattersarising.nodes.OwnServer#isPossible",
        disabledReason = "MATTERS_TEST_MYSQL_COMMAND is not set")
class DatabaseKilledTests {

    private static final int PEOPLE = 4;
    private static final int BEFORE_THE_KILL = 40;
    private static final int AFTERWARDS = 10;

    private static Map<String, String> database;

    @TempDir
    static Path folder;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions actions;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TestClock clock;

    private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final List<String> notAvailable = Collections.synchronizedList(new ArrayList<>());
    private final List<String> unknown = Collections.synchronizedList(new ArrayList<>());
    private final List<String> other = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch enough = new CountDownLatch(BEFORE_THE_KILL);
    private volatile boolean again;

    @DynamicPropertySource
    static void mysql(DynamicPropertyRegistry properties) throws SQLException {
        String server = OwnServer.start();
        database = MySqlServer.create(server, "matters_killed");
        database.forEach((name, value) -> properties.add(name, () -> value));
        properties.add("spring.datasource.hikari.connection-timeout", () -> "5000");
    }

    @AfterAll
    static void wipe() {
        OwnServer.wipe();
    }

    @Test
    void what_was_acknowledged_survives_and_everybody_else_is_told_to_try_again() throws Exception {
        clock.reset();
        Body board = directory.body("Harbour Board");
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        Map<String, String> settings = new java.util.HashMap<>(database);
        settings.put("spring.datasource.hikari.connection-timeout", "5000");
        try (Node node = Node.begin(folder, "node", settings, clock.instant())) {
            node.ready();
            List<Future<?>> at = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                Person owner = directory.person("Asha");
                directory.account(owner);
                Reference action = actions.inHand(board, owner);
                String name = "person " + number;
                at.add(people.submit(() -> {
                    write(node, owner, action, name);
                    return null;
                }));
            }
            assertThat(enough.await(5, TimeUnit.MINUTES)).isTrue();
            OwnServer.kill();
            while (notAvailable.isEmpty()) {
                assertThat(node.isAlive()).isTrue();
                Thread.sleep(20);
            }
            OwnServer.start();
            again = true;
            for (Future<?> each : at) {
                each.get(5, TimeUnit.MINUTES);
            }
        } finally {
            people.shutdownNow();
        }

        List<String> kept = sql.sql("select words from statement where words like 'person %'")
                .query(String.class)
                .list();
        Set<String> once = new HashSet<>(kept);
        assertThat(kept).as("doubled").hasSameSizeAs(once);
        assertThat(once).as("lost").containsAll(acknowledged);
        assertThat(once).as("said not to be saved").doesNotContainAnyElementsOf(notAvailable);
        assertThat(other).as("answers that say nothing useful").isEmpty();
        assertThat(sql.sql("select count(*) from audit_entry where what = 'reported progress'")
                        .query(Integer.class)
                        .single())
                .as("each with its line in the trail")
                .isEqualTo(kept.size());
        System.out.printf(
                "MySQL killed under load: %d acknowledged, %d told to try again, %d told to look, %d kept%n",
                acknowledged.size(), notAvailable.size(), unknown.size(), kept.size());
    }

    private void write(Node node, Person owner, Reference action, String name) throws Exception {
        ProgressForm form = ProgressForm.signedIn(node, owner, action);
        int afterwards = 0;
        for (int number = 1; afterwards < AFTERWARDS; number++) {
            String text = name + ", number " + number;
            if (isAcknowledged(form, node, text)) {
                afterwards += again ? 1 : 0;
                enough.countDown();
            } else {
                Thread.sleep(200);
            }
        }
    }

    /** A page that was on its way when the database went breaks off; whoever sees that knows no more than that they have to look. */
    private boolean isAcknowledged(ProgressForm form, Node node, String text) throws InterruptedException {
        try {
            HttpResponse<String> page = form.open(node);
            HttpResponse<String> answer = page.statusCode() != 200 ? page : form.send(node, page, text);
            note(text, answer);
            return answer.statusCode() == 302;
        } catch (IOException brokenOff) {
            unknown.add(text);
            return false;
        }
    }

    private void note(String text, HttpResponse<String> answer) {
        boolean later = answer.headers().firstValue("Retry-After").isPresent();
        if (answer.statusCode() == 302) {
            acknowledged.add(text);
        } else if (answer.statusCode() == 503 && later && answer.body().contains("was not saved")) {
            notAvailable.add(text);
        } else if (answer.statusCode() == 503 && later && answer.body().contains("Look whether it is there")) {
            unknown.add(text);
        } else {
            other.add(text + ": " + answer.statusCode() + " " + answer.headers().firstValue("Location") + " "
                    + answer.body()
                            .lines()
                            .filter(line -> line.contains("<h1") || line.contains("<p class"))
                            .toList());
        }
    }
}
