package org.mattersarising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The embedded database with the settings of the service, its program killed while it writes: what was acknowledged is there. */
class KilledDatabaseTests {

    private static final int KILLS = 5;
    private static final int BEFORE_A_KILL = 40;

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_survives_every_kill() throws Exception {
        String url = url();
        long acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged = writeUntilKilled(url, acknowledged);
            try (Connection connection = DriverManager.getConnection(url, "sa", "");
                    Statement sql = connection.createStatement()) {
                assertThat(count(sql, "select count(*) from kept where number <= " + acknowledged))
                        .as("after kill " + kill)
                        .isEqualTo(acknowledged);
                assertThat(count(
                                sql,
                                "select count(*) from kept k where not exists"
                                        + " (select 1 from pair p where p.number = k.number)"))
                        .as("torn transactions")
                        .isZero();
            }
        }
        assertThat(acknowledged).isGreaterThanOrEqualTo((long) KILLS * BEFORE_A_KILL);
    }

    private String url() throws Exception {
        Object url = new YamlPropertySourceLoader()
                .load("settings", new ClassPathResource("application.yaml"))
                .get(0)
                .getProperty("spring.datasource.url");
        return url.toString().replace("${MATTERS_DATA:./data}", folder.toString());
    }

    private static long writeUntilKilled(String url, long from) throws Exception {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        url,
                        Long.toString(from + 1))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long last = from;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = Long.parseLong(line);
                if (last == from + BEFORE_A_KILL) {
                    // By its handle: the process itself would close what it has yet to say.
                    writer.toHandle().destroyForcibly();
                }
            }
        }
        writer.waitFor();
        return last;
    }

    private static long count(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Writes two rows a transaction and says each number once its transaction has been committed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws SQLException {
            try (Connection connection = DriverManager.getConnection(arguments[0], "sa", "");
                    Statement sql = connection.createStatement()) {
                sql.execute("create table if not exists kept (number bigint primary key)");
                sql.execute("create table if not exists pair (number bigint primary key)");
                connection.setAutoCommit(false);
                // A number that was committed and not said before the kill is there already.
                for (long number = Long.parseLong(arguments[1]); number < Long.MAX_VALUE; number++) {
                    sql.executeUpdate("merge into kept values (" + number + ")");
                    sql.executeUpdate("merge into pair values (" + number + ")");
                    connection.commit();
                    System.out.println(number);
                }
            }
        }
    }
}
