package org.mattersarising.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * An embedded database whose disk is full. The promises: whoever meets it reads one whole sentence, nothing of what they sent is saved, what was
 * acknowledged is there and whole, and when there is room again the service goes on without being started anew.
 */
@WholeService
@DirtiesContext
@EnabledOnOs(value = OS.LINUX, disabledReason = "the size of files is limited by ulimit and prlimit")
class FullEmbeddedDiskTests {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int ROOM = 40 * MEGABYTE;
    private static final int FILE = 4 * MEGABYTE;
    private static final String OPTIONS =
            ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";

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

    @DynamicPropertySource
    static void inAFile(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("from") + OPTIONS);
    }

    @Test
    void what_finds_no_room_is_refused_whole_and_the_service_goes_on_when_there_is_room_again() throws Exception {
        clock.reset();
        Person owner = directory.person("Asha");
        directory.account(owner);
        Reference action = actions.inHand(directory.body("Harbour Board"), owner);
        String database = copy();
        Map<String, String> settings = Map.of(
                "spring.datasource.url",
                database,
                "spring.datasource.username",
                "sa",
                "spring.datasource.password",
                "");

        int taken = 0;
        int words = 0;
        try (Node node = Node.begin(folder, "embedded", settings, clock.instant(), Node.withFilesUpTo(ROOM))
                .ready()) {
            ProgressForm form = ProgressForm.signedIn(node, owner, action);
            HttpResponse<String> answer = form.sendFile(node, FILE);
            while (answer.statusCode() == 302) {
                taken++;
                assertThat(taken).as("files of 4 MB in 40 MB").isLessThan(20);
                answer = form.sendFile(node, FILE);
            }
            assertThat(answer.statusCode()).isEqualTo(507);
            assertThat(answer.body()).contains("nothing of it was saved");

            giveRoom(node);
            for (int attempt = 0; words == 0; attempt++) {
                assertThat(attempt).as("attempts when there is room again").isLessThan(60);
                // As people do; the pool looks only at connections that rested for half a second.
                Thread.sleep(700);
                HttpResponse<String> page = form.open(node);
                words += page.statusCode() == 200
                                && form.send(node, page, "Words need little room.")
                                                .statusCode()
                                        == 302
                        ? 1
                        : 0;
            }
            assertThat(form.sendFile(node, FILE).statusCode()).isEqualTo(302);
            taken++;
        }

        try (Connection kept = DriverManager.getConnection(database, "sa", "")) {
            assertThat(count(kept, "evidence", action)).isEqualTo(taken);
            assertThat(count(kept, "statement", action)).isEqualTo(taken + words);
        }
    }

    /** What the service of this test has made, as the database of another. */
    private String copy() throws Exception {
        Path zip = folder.resolve("copy.zip");
        sql.sql("backup to '" + zip + "'").update();
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            entries.getNextEntry();
            Files.copy(entries, folder.resolve("full.mv.db"));
        }
        return "jdbc:h2:file:" + folder.resolve("full") + OPTIONS;
    }

    private static void giveRoom(Node node) throws Exception {
        Process given = new ProcessBuilder("prlimit", "--pid", Long.toString(node.pid()), "--fsize=unlimited").start();
        assertThat(given.waitFor()).isZero();
    }

    private static int count(Connection kept, String table, Reference action) throws Exception {
        try (var rows = kept.prepareStatement("select count(*) from " + table + " where reference = ?")) {
            rows.setString(1, action.value());
            try (ResultSet found = rows.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }
}
