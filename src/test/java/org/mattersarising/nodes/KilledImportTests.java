package org.mattersarising.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mattersarising.minutes.Draft;
import org.mattersarising.minutes.PackImport;
import org.mattersarising.minutes.Proposal;
import org.mattersarising.minutes.Proposals;
import org.mattersarising.minutes.Review;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An import is one transaction, on whichever node it is done, and so is what a clerk confirms together. */
@WholeService
@EnabledIf(value = "org.mattersarising.support.MySqlServer#isThere", disabledReason = "there is no MySQL to test on")
class KilledImportTests extends TwoProcessesTest {

    private static final int ROWS = 120;
    private static final int CLAUSES = 60;

    @Autowired
    private PackImport imports;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Review review;

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
        until("some of it to be written, and none committed", () -> uncommitted("Survey buoy %") > ROWS / 4);
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

    /** What a clerk confirms together is confirmed together or not at all, and again doubles nothing. */
    @Test
    void clauses_that_were_being_confirmed_on_a_killed_node_all_wait_and_are_confirmed_on_the_other() throws Exception {
        Person clerk = directory.with(Role.CLERK, board);
        directory.account(clerk);
        Person owner = directory.person("Asha");
        long document = imports.take(
                        board.id(),
                        "minutes.txt",
                        minutes().getBytes(StandardCharsets.UTF_8),
                        clerk.id().actor())
                .number();
        List<Proposal> read = proposals.findByDocumentIdOrderByPositionAscIdAsc(document);
        assertThat(read).hasSize(CLAUSES);
        review.keep(
                document,
                read.stream()
                        .collect(Collectors.toMap(
                                Proposal::id,
                                clause -> new Draft(
                                        "Inspect berth " + clause.label(),
                                        owner.name(),
                                        "3 March 2026",
                                        "NORMAL",
                                        "",
                                        ""))));
        Node first = begin("confirming", clock.instant());
        Node second = begin("next", clock.instant());
        first.ready();
        second.ready();
        Visitor visitor = new Visitor();
        assertThat(visitor.signIn(first, clerk.email(), ADirectory.PASSWORD).statusCode())
                .isEqualTo(302);
        String page = "/documents/" + document;
        String[] all = {
            "many",
            "true",
            "chosen",
            read.stream().map(clause -> Long.toString(clause.id())).collect(Collectors.joining(","))
        };
        String form = Visitor.filledIn(visitor.get(first, page).body(), all);

        CompletableFuture<?> sending = CompletableFuture.supplyAsync(() -> {
            try {
                return visitor.post(first, page, form);
            } catch (Exception gone) {
                return gone;
            }
        });
        until("some of them to be confirmed, and none committed", () -> uncommitted("Inspect berth %") > CLAUSES / 4);
        first.kill();
        sending.join();

        assertThat(count("action where title like 'Inspect berth %'"))
                .as("whole or not at all")
                .isZero();
        assertThat(waiting(document)).isEqualTo(CLAUSES);
        assertThat(visitor.send(second, page, page, all).statusCode()).isEqualTo(302);
        assertThat(count("action where title like 'Inspect berth %'")).isEqualTo(CLAUSES);
        assertThat(waiting(document)).isZero();
        visitor.send(second, page, page, all);
        assertThat(count("action where title like 'Inspect berth %'"))
                .as("the same again")
                .isEqualTo(CLAUSES);
        assertThat(count("ACT_RU_EXECUTION where PARENT_ID_ is null and BUSINESS_KEY_ in"
                        + " (select reference from action where title like 'Inspect berth %')"))
                .as("one process for each")
                .isEqualTo(CLAUSES);
    }

    private static String minutes() {
        StringBuilder text = new StringBuilder("""
                Minutes of the Meeting of the Harbour Board held at 10.00 am on Tuesday, 6 January 2026

                Present:

                Board Members: Councillor A Pender (Chair)

                14. Berths

                RESOLVED that:

                """);
        for (int clause = 1; clause <= CLAUSES; clause++) {
            text.append("%1$d) The Harbour Master inspect berth %1$d by 3 March 2026.\n\n".formatted(clause));
        }
        return text.toString();
    }

    private int waiting(long document) {
        return count("proposal where document_id = " + document + " and status = 'PROPOSED'");
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
    private int uncommitted(String title) {
        try (Connection connection = DriverManager.getConnection(
                        DATABASE.get("spring.datasource.url"), DATABASE.get("spring.datasource.username"), "");
                Statement statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            try (ResultSet rows =
                    statement.executeQuery("select count(*) from action where title like '" + title + "'")) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
