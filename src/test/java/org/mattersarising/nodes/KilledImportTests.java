package org.mattersarising.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.WholeService;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An import is one transaction, on whichever node it is done. */
@WholeService
@EnabledIf(
        value = "org.mattersarising.support.MySqlServer#isThere",
        disabledReason = "MATTERS_TEST_MYSQL_URL is not set")
class KilledImportTests extends TwoProcessesTest {

    private static final int ROWS = 120;

    @DynamicPropertySource
    static void mysql(DynamicPropertyRegistry properties) {
        use("matters_killed_import", properties);
    }

    /** The clerk's session outlives the node; the import is not there at all, is done on the other node, and again doubles nothing. */
    @Test
    void an_import_on_a_killed_node_is_not_there_at_all_and_is_done_again_on_the_other() throws Exception {
        Person clerk = directory.with(Role.CLERK, board);
        directory.account(clerk);
        Person owner = directory.person("Asha");
        Node first = begin("importing", clock.instant());
        Node second = begin("other", clock.instant());
        first.ready();
        second.ready();
        Visitor visitor = new Visitor();
        assertThat(visitor.signIn(first, clerk.email(), ADirectory.PASSWORD).statusCode())
                .isEqualTo(302);
        String[] tracker = tracker(owner);
        String form = Visitor.filledIn(visitor.get(first, "/tracker").body(), tracker);

        CompletableFuture<?> sending = CompletableFuture.supplyAsync(() -> {
            try {
                return visitor.post(first, "/tracker/actions", form);
            } catch (Exception gone) {
                return gone;
            }
        });
        until("some of it to be written, and none committed", () -> uncommitted() > ROWS / 4);
        first.kill();
        sending.join();

        assertThat(brought()).as("whole or not at all").isZero();
        assertThat(count("brought_row")).isZero();
        assertThat(visitor.get(second, "/tracker").statusCode())
                .as("still signed in")
                .isEqualTo(200);
        assertThat(visitor.send(second, "/tracker", "/tracker/actions", tracker).statusCode())
                .isEqualTo(302);
        assertThat(brought()).isEqualTo(ROWS);
        assertThat(visitor.send(second, "/tracker", "/tracker/actions", tracker).statusCode())
                .isEqualTo(302);
        assertThat(brought()).as("the same again").isEqualTo(ROWS);
        assertThat(count("ACT_RU_EXECUTION where PARENT_ID_ is null and BUSINESS_KEY_ in"
                        + " (select reference from action where owner_id = " + owner.id() + ")"))
                .as("one process for each")
                .isEqualTo(ROWS);
    }

    private String[] tracker(Person owner) {
        StringBuilder rows = new StringBuilder("Ref;Action required;Lead officer;By when\n");
        for (int row = 1; row <= ROWS; row++) {
            rows.append("B%1$d;Survey buoy %1$d;%2$s;5 Mar 2026\n".formatted(row, owner.name()));
        }
        return new String[] {
            "board",
            board.id().toString(),
            "rows",
            rows.toString(),
            "called",
            "log.csv",
            "reference",
            "0",
            "action",
            "1",
            "owner",
            "2",
            "due",
            "3",
            "status",
            "-1",
            "update",
            "-1"
        };
    }

    private int brought() {
        return count("action where title like 'Survey buoy %'");
    }

    /** What a transaction has written and nobody else may see yet. */
    private int uncommitted() {
        try (Connection connection = DriverManager.getConnection(
                        DATABASE.get("spring.datasource.url"), DATABASE.get("spring.datasource.username"), "");
                Statement statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            try (ResultSet rows =
                    statement.executeQuery("select count(*) from action where title like 'Survey buoy %'")) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
