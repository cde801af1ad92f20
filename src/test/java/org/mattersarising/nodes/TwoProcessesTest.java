package org.mattersarising.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.meetings.Body;
import org.mattersarising.notifications.StubSmtp;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.support.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two processes of the service on one MySQL, one of them killed. The promises: nothing lost; nothing done twice; a mail that was in flight
 * on the killed node at most once more, with the same Message-ID; what was begun and not committed is not there at all, and can be done again.
 */
@DirtiesContext
abstract class TwoProcessesTest {

    static final Map<String, String> DATABASE = new HashMap<>();

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    static Path folder;

    @Autowired
    ADirectory directory;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    final StubSmtp smtp = new StubSmtp();
    private final List<Node> nodes = new ArrayList<>();
    Body board;

    static void use(String schema, DynamicPropertyRegistry properties) {
        DATABASE.putAll(MySqlServer.create(schema));
        DATABASE.forEach((name, value) -> properties.add(name, () -> value));
    }

    @BeforeEach
    void aBoard() {
        clock.reset();
        board = directory.body("Harbour Board");
    }

    @AfterEach
    void end() throws Exception {
        nodes.forEach(Node::close);
        smtp.close();
    }

    Node begin(String name, Instant now) throws Exception {
        Map<String, String> settings = new HashMap<>(DATABASE);
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", Integer.toString(smtp.port()));
        settings.put("matters.mail.every", "1s");
        Node node = Node.begin(folder, name, settings, now);
        nodes.add(node);
        return node;
    }

    int count(String from) {
        return sql.sql("select count(*) from " + from).query(Integer.class).single();
    }

    /** Waits for what other processes do; fails when it does not come about. */
    static void until(String what, BooleanSupplier isSo) throws InterruptedException {
        Instant last = Instant.ofEpochMilli(System.currentTimeMillis()).plus(PATIENCE);
        while (!isSo.getAsBoolean()) {
            assertThat(Instant.ofEpochMilli(System.currentTimeMillis()))
                    .as("waited in vain for " + what)
                    .isBefore(last);
            Thread.sleep(20);
        }
    }
}
