package org.mattersarising.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
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
 * A file for which there is no room, on the node where it arrives or in the database where it is kept. The promises: nothing of the form
 * is saved; the person reads one whole sentence, and that it is no fault of theirs; and all else goes on.
 */
@WholeService
@DirtiesContext
@EnabledIf(
        value = "org.mattersarising.nodes.OwnServer#isPossible",
        disabledReason = "MATTERS_TEST_MYSQL_COMMAND is not set")
class FullDiskTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST_FILE_OF_NODE = 9 * MEGABYTE;
    private static final String SENTENCE = "nothing of it was saved";

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

    private static Node node;

    private Reference action;
    private ProgressForm form;

    /** A server all of whose tables share one file that may not grow without end. */
    @DynamicPropertySource
    static void mysql(DynamicPropertyRegistry properties) throws SQLException {
        String server = OwnServer.start(
                "--innodb-file-per-table=0 --innodb-data-file-path=ibdata1:12M:autoextend:max:128M --skip-log-bin");
        database = MySqlServer.create(server, "matters_full");
        database.forEach((name, value) -> properties.add(name, () -> value));
    }

    @AfterAll
    static void wipe() {
        node.close();
        OwnServer.wipe();
    }

    @BeforeEach
    void anActionInHand() throws Exception {
        clock.reset();
        Person owner = directory.person("Asha");
        directory.account(owner);
        action = actions.inHand(directory.body("Harbour Board"), owner);
        if (node == null) {
            node = Node.begin(folder, "full", database, clock.instant(), Node.withFilesUpTo(LARGEST_FILE_OF_NODE))
                    .ready();
        }
        form = ProgressForm.signedIn(node, owner, action);
    }

    @Test
    void a_file_for_which_the_node_has_no_room_is_refused_whole_and_all_else_goes_on() throws Exception {
        HttpResponse<String> answer = form.sendFile(node, LARGEST_FILE_OF_NODE + MEGABYTE / 2);

        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body()).contains(SENTENCE);
        assertThat(statements()).isZero();
        assertThat(progressInWords()).isEqualTo(302);
    }

    @Test
    void a_file_for_which_the_database_has_no_room_is_refused_whole_and_all_else_goes_on() throws Exception {
        int taken = 0;
        HttpResponse<String> answer = form.sendFile(node, 8 * MEGABYTE);
        while (answer.statusCode() == 302) {
            taken++;
            assertThat(taken).as("files of 8 MB in 128 MB").isLessThan(16);
            answer = form.sendFile(node, 8 * MEGABYTE);
        }

        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.body()).contains(SENTENCE);
        assertThat(statements()).isEqualTo(taken);
        assertThat(count("evidence")).isEqualTo(taken);
        assertThat(form.visitor().get(node, "/actions/" + action).statusCode()).isEqualTo(200);
        assertThat(progressInWords()).isEqualTo(302);
    }

    private int progressInWords() throws Exception {
        return form.send(node, form.open(node), "Words need little room.").statusCode();
    }

    private int statements() {
        return count("statement");
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table + " where reference = ?")
                .param(action.value())
                .query(Integer.class)
                .single();
    }
}
