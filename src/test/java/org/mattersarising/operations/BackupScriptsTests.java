package org.mattersarising.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.support.MySqlServer;

/** The scripts beside the containers, with the server's own programs: what was backed up comes back row for row. */
@EnabledIf(
        value = "canBeTried",
        disabledReason = "there is no MySQL to test on, or mysql and mysqldump are not on the path")
class BackupScriptsTests {

    @TempDir
    private Path folder;

    static boolean canBeTried() {
        boolean programs = isThere("mysqldump") && isThere("mysql");
        if (!programs) {
            System.out.println("Backup and restore are left out: put MySQL's mysql and mysqldump on the path.");
        }
        return MySqlServer.isThere() && programs;
    }

    private static boolean isThere(String program) {
        for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void what_was_backed_up_comes_back_row_for_row_and_never_onto_something_else() throws Exception {
        Map<String, String> from = MySqlServer.create("matters_backup_from");
        Map<String, String> to = MySqlServer.create("matters_backup_to");
        fill(from);
        Path backup = folder.resolve("backup.sql.gz");

        assertThat(run("backup.sh", from, "matters_backup_from", backup)).contains("was written to " + backup);
        assertThat(run("backup.sh", from, "matters_backup_from", backup)).contains("There is a file");
        assertThat(run("restore.sh", to, "matters_backup_to", backup)).contains("MATTERS_MAIL_DISPATCH=false");
        assertThat(checksums(to, "matters_backup_to"))
                .hasSizeGreaterThan(40)
                .isEqualTo(checksums(from, "matters_backup_from"));
        assertThat(run("restore.sh", to, "matters_backup_to", backup)).contains("tables and nothing was changed");

        Path cut = folder.resolve("cut.sql.gz");
        byte[] whole = Files.readAllBytes(backup);
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(run("restore.sh", MySqlServer.create("matters_backup_to"), "matters_backup_to", cut))
                .contains("is not whole: nothing was changed");
        assertThat(checksums(to, "matters_backup_to")).isEmpty();
    }

    private void fill(Map<String, String> settings) throws SQLException {
        Flyway.configure()
                .dataSource(
                        url(settings),
                        settings.get("spring.datasource.username"),
                        settings.get("spring.datasource.password"))
                .load()
                .migrate();
        try (Connection connection = connect(settings);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into person (version, name, email, organisation) values (0, 'Zoë 😀 \\n', 'z@example.org', '')");
            statement.execute(
                    "insert into body (version, name, nation, answer_within, clearance_days, meeting_agrees_closure)"
                            + " values (0, 'Harbour Board', 'ENGLAND', 5, 5, true)");
            statement.execute(
                    "insert into agenda_template (body_id, version, file_name, content) values (1, 0, 'a.docx', 0x00FF0A1A5C27)");
        }
    }

    private String run(String script, Map<String, String> settings, String schema, Path file)
            throws IOException, InterruptedException {
        URI server = URI.create(url(settings).substring("jdbc:".length()));
        Path options = Files.writeString(
                folder.resolve("options.cnf"),
                "[client]\nprotocol=tcp\nhost=%s\nport=%d\nuser=%s\npassword=%s\n"
                        .formatted(
                                server.getHost(),
                                server.getPort() < 0 ? 3306 : server.getPort(),
                                settings.get("spring.datasource.username"),
                                settings.get("spring.datasource.password")));
        ProcessBuilder process =
                new ProcessBuilder("bash", "docker/" + script, file.toString()).redirectErrorStream(true);
        process.environment().put("MATTERS_MYSQL_OPTIONS", options.toString());
        process.environment().put("MATTERS_MYSQL_SCHEMA", schema);
        Process running = process.start();
        String said = new String(running.getInputStream().readAllBytes());
        running.waitFor();
        return said;
    }

    private static Map<String, String> checksums(Map<String, String> settings, String schema) throws SQLException {
        Map<String, String> sums = new TreeMap<>();
        try (Connection connection = connect(settings);
                Statement names = connection.createStatement();
                ResultSet table = names.executeQuery(
                        "select table_name from information_schema.tables where table_schema = '" + schema + "'")) {
            while (table.next()) {
                try (Statement sum = connection.createStatement();
                        ResultSet row = sum.executeQuery("checksum table `" + table.getString(1) + "`")) {
                    row.next();
                    sums.put(table.getString(1), row.getString(2));
                }
            }
        }
        return sums;
    }

    private static Connection connect(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                url(settings), settings.get("spring.datasource.username"), settings.get("spring.datasource.password"));
    }

    private static String url(Map<String, String> settings) {
        return settings.get("spring.datasource.url");
    }
}
