package org.mattersarising.operations.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.MySqlServer;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

/** A database that would not keep what it is given is named before anything is written to it. */
class DatabaseCheckTests {

    private static final MySqlSettings GOOD =
            new MySqlSettings("READ-COMMITTED", "utf8mb4", "utf8mb4", "STRICT_TRANS_TABLES", 0, 64L << 20, 1);

    @TempDir
    private Path folder;

    private static void check(String url, String user, String password) {
        DatabaseCheck check = new DatabaseCheck();
        check.setEnvironment(new MockEnvironment().withProperty("spring.datasource.url", url));
        check.postProcessAfterInitialization(new DriverManagerDataSource(url, user, password), "dataSource");
    }

    @ParameterizedTest
    @CsvSource({"9.7.4, true", "8.4.0, true", "8.0.36, false", "5.7.44-log, false", "11.4.5-MariaDB-ubu, false"})
    void only_servers_on_which_it_is_tested_are_good(String version, boolean good) {
        assertThat(MySqlVersion.findings(version).isEmpty()).isEqualTo(good);
    }

    @Test
    void a_packet_that_is_smaller_than_an_upload_is_named_and_a_loose_flush_is_only_told() {
        assertThat(GOOD.findings(DataSize.ofMegabytes(26))).isEmpty();
        assertThat(GOOD.findings(DataSize.ofMegabytes(33)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.sentence()).contains("max_allowed_packet", "69206016"));
        assertThat(new MySqlSettings("READ-COMMITTED", "utf8mb4", "utf8mb4", "STRICT_ALL_TABLES", 0, 64L << 20, 2)
                        .findings(DataSize.ofMegabytes(26)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.stops()).isFalse());
    }

    @Test
    void an_embedded_database_that_is_open_elsewhere_or_a_server_that_is_away_is_one_sentence() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("taken") + ";MODE=MySQL";
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('o');
            assertThatThrownBy(() -> check(url, "sa", ""))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("is open in another program");
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThatThrownBy(
                        () -> check("jdbc:mysql://127.0.0.1:1/matters?connectionTimeZone=UTC", "matters", "not said"))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("The database jdbc:mysql://127.0.0.1:1/matters cannot be used")
                .hasMessageContaining("MATTERS_MYSQL_URL")
                .message()
                .doesNotContain("not said", "\n");
    }

    @Test
    @EnabledIf("org.mattersarising.support.MySqlServer#isThere")
    void a_mysql_server_that_is_set_otherwise_is_refused_and_the_setting_named() throws Exception {
        Map<String, String> database = MySqlServer.create("matters_startup");
        String url = database.get("spring.datasource.url");
        String user = database.get("spring.datasource.username");
        String password = database.get("spring.datasource.password");
        String committed = "transaction_isolation='READ-COMMITTED'";
        check(url + "&sessionVariables=" + committed, user, password);
        Map<String, String> wrong = Map.of(
                url + "&sessionVariables=transaction_isolation='REPEATABLE-READ'",
                "transaction_isolation is REPEATABLE-READ",
                url + "&jdbcCompliantTruncation=false&sessionVariables=sql_mode=''," + committed,
                "sql_mode is \"\"",
                url + "&sessionVariables=sql_mode='ANSI,STRICT_ALL_TABLES'," + committed,
                "ANSI_QUOTES",
                url.replace("connectionTimeZone=UTC", "connectionTimeZone=%2B02:00") + "&sessionVariables=" + committed,
                "7200 seconds from UTC");
        wrong.forEach((otherwise, said) -> assertThatThrownBy(() -> check(otherwise, user, password))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(said));
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("alter database matters_startup character set utf8mb3");
        }
        assertThatThrownBy(() -> check(url + "&sessionVariables=" + committed, user, password))
                .hasMessageContaining("The schema's character set is utf8mb3");
    }

    @Test
    void a_database_that_a_later_release_has_changed_is_refused() throws Exception {
        refusesWhatIsLater(
                "jdbc:h2:file:" + folder.resolve("later") + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE", "sa", "");
    }

    @Test
    @EnabledIf("org.mattersarising.support.MySqlServer#isThere")
    void a_mysql_that_a_later_release_has_changed_is_refused() throws Exception {
        Map<String, String> database = MySqlServer.create("matters_startup_later");
        refusesWhatIsLater(
                database.get("spring.datasource.url") + "&sessionVariables=transaction_isolation='READ-COMMITTED'",
                database.get("spring.datasource.username"),
                database.get("spring.datasource.password"));
    }

    private static void refusesWhatIsLater(String url, String user, String password) throws Exception {
        Flyway.configure().dataSource(url, user, password).target("2").load().migrate();
        check(url, user, password);
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set version = '9999' where version = '002'");
        }
        assertThatThrownBy(() -> check(url, user, password))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("changed by a later release")
                .hasMessageContaining("V9999");
    }

    /** Holds an embedded database open until it is killed. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws Exception {
            try (Connection connection = DriverManager.getConnection(arguments[0], "sa", "")) {
                System.out.print(connection.isValid(1) ? 'o' : 'x');
                System.out.flush();
                System.in.read();
            }
        }
    }
}
