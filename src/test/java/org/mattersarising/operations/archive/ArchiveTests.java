package org.mattersarising.operations.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.MattersArising;
import org.mattersarising.audit.AuditChain;
import org.mattersarising.demo.Demonstration;
import org.mattersarising.shared.Refused;
import org.mattersarising.support.MySqlServer;
import org.mattersarising.workflow.ProcessReconciler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration's year, out of one database and into another: nothing is lost on the way, and it goes on from there. */
@Demonstration
class ArchiveTests {

    @Autowired
    private DataSource source;

    @Autowired
    private AuditChain chain;

    @Autowired
    private JdbcClient database;

    @TempDir
    private Path folder;

    @Autowired
    private TransactionTemplate transaction;

    private Path archive;

    @BeforeEach
    void the_year_is_exported() throws Exception {
        somebodyHasAPasskeyAndAnApp();
        while (chain.seal() > 0) {}
        archive = folder.resolve("year.zip");
        Export.Written written = new Export(source, Clock.systemUTC()).to(archive, null);
        assertThat(written.trail().holds()).isTrue();
        assertThat(written.trail().unsealed()).isZero();
        assertThat(written.rows()).isGreaterThan(1000);
        assertThat(written.files()).isPositive();
    }

    private void somebodyHasAPasskeyAndAnApp() {
        if (count(database, "select count(*) from passkey") > 0) {
            return;
        }
        transaction.executeWithoutResult(written -> {
            database.sql("insert into passkey (version, person_id, name, credential_hash, credential_id, attestation,"
                            + " transports, signature_count, made_at) select 0, min(id), 'Blue key', ?, ?, 'o2Nm', 'usb', 7,"
                            + " timestamp '2026-01-05 10:00:00.123456' from person")
                    .params("c".repeat(64), "Q".repeat(1366))
                    .update();
            database.sql("insert into second_factor (person_id, version, secret, last_step)"
                            + " select min(id), 0, 'sealed', 58000000 from person")
                    .update();
            database.sql("insert into recovery_code (person_id, code_hash) select min(id), ? from person")
                    .param("d".repeat(64))
                    .update();
        });
    }

    @Test
    void it_goes_into_another_embedded_database_and_comes_out_the_same() throws Exception {
        there_and_back(embedded("copy"));
    }

    @Test
    @EnabledIf("org.mattersarising.support.MySqlServer#isThere")
    void it_goes_to_mysql_comes_out_the_same_and_the_service_goes_on_with_it() throws Exception {
        Map<String, String> settings = MySqlServer.create("matters_archive");
        there_and_back(mysql(settings));
        SpringApplicationBuilder service = new SpringApplicationBuilder(MattersArising.class).profiles("test", "demo");
        Map<String, Object> properties = new LinkedHashMap<>(settings);
        String[] arguments = properties.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        try (ConfigurableApplicationContext started = service.run(with(arguments, "--server.port=0"))) {
            JdbcClient there = started.getBean(JdbcClient.class);
            long open = count(there, "select count(*) from action where ended_on is null");
            ProcessReconciler.Result placed =
                    started.getBean(ProcessReconciler.class).reconcile();
            assertThat(placed.failed()).isEmpty();
            assertThat(placed.placed()).hasSizeGreaterThanOrEqualTo((int) open);
            assertThat(started.getBean(ProcessReconciler.class).reconcile().allWasWell())
                    .isTrue();
            assertThat(count(there, "select count(*) from outbox_message"))
                    .as("nobody is told again of what they were told")
                    .isEqualTo(count(database, "select count(*) from outbox_message"));
        }
    }

    private void there_and_back(DataSource target) throws Exception {
        Import.Brought brought = new Import(target).from(archive);
        assertThat(brought.trail().holds()).as(brought.trail().broken()).isTrue();
        assertThat(brought.trail().sealed()).isEqualTo(count(database, "select count(*) from audit_entry"));
        Path again = folder.resolve("again.zip");
        new Export(target, Clock.systemUTC()).to(again, null);
        assertThat(content(again)).isEqualTo(content(archive));
        for (String secondStep : List.of("passkey", "second_factor", "recovery_code")) {
            assertThat(lines(content(again), secondStep)).as(secondStep).isEqualTo(1);
        }
        assertThatThrownBy(() -> new Import(target).from(archive))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The database is not empty");
        try (Connection connection = target.getConnection()) {
            assertThat(
                            connection
                                    .createStatement()
                                    .executeUpdate(
                                            "insert into post (title, organisation, directs) values ('Piermaster', 'Saltmere', false)"))
                    .as("numbers go on after those that were brought in")
                    .isEqualTo(1);
        }
    }

    @Test
    void one_bodys_business_holds_nothing_of_the_other_and_nothing_to_sign_in_with() throws Exception {
        String name =
                database.sql("select min(name) from body").query(String.class).single();
        long body = database.sql("select id from body where name = ?")
                .param(name)
                .query(Long.class)
                .single();
        Path part = folder.resolve("part.zip");
        new Export(source, Clock.systemUTC()).to(part, name);
        Map<String, String> content = content(part);
        assertThat(lines(content, "action"))
                .isEqualTo(count(database, "select count(*) from action where body_id = " + body));
        assertThat(lines(content, "proposal"))
                .isEqualTo(count(
                        database,
                        "select count(*) from proposal p join imported_document d on d.id = p.document_id"
                                + " where d.body_id = " + body));
        assertThat(lines(content, "person")).isPositive();
        assertThat(lines(content, "audit_entry")).isPositive();
        assertThat(lines(content, "body")).isEqualTo(1);
        assertThat(content.keySet())
                .noneMatch(entry -> entry.contains("account")
                        || entry.contains("second_factor")
                        || entry.contains("passkey")
                        || entry.contains("invitation"));
        for (String other : database.sql("select reference from action where body_id <> ?")
                .param(body)
                .query(String.class)
                .list()) {
            assertThat(content.get("tables/action.jsonl")).doesNotContain(other);
            assertThat(content.get("tables/statement.jsonl")).doesNotContain(other);
            assertThat(content.get("tables/outbox_message.jsonl")).doesNotContain("\"about\":\"" + other + "\"");
            assertThat(content.get("tables/audit_entry.jsonl")).doesNotContain("\"about\":\"" + other + "\"");
        }
        DataSource target = embedded("part");
        assertThatThrownBy(() -> new Import(target).from(part)).hasMessageContaining("holds one body only");
        assertThatThrownBy(() -> new Export(source, Clock.systemUTC()).to(part, "Board of Nothing"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is no body \"Board of Nothing\"");
    }

    @Test
    void what_means_nothing_elsewhere_is_left_out_and_everything_else_is_in() throws Exception {
        try (Connection connection = source.getConnection()) {
            assertThat(new Tables(connection).all())
                    .extracting(Table::name)
                    .contains(
                            "action",
                            "audit_seal",
                            "evidence",
                            "imported_document",
                            "second_factor",
                            "passkey",
                            "chase")
                    .noneMatch(
                            name -> name.startsWith("act_") || name.startsWith("search_") || name.startsWith("flyway"));
        }
    }

    private DataSource embedded(String name) {
        return new DriverManagerDataSource(
                "jdbc:h2:mem:" + name + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1", "sa", "");
    }

    private static DataSource mysql(Map<String, String> settings) {
        return new DriverManagerDataSource(
                settings.get("spring.datasource.url"),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password"));
    }

    private static String[] with(String[] arguments, String more) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = more;
        return all;
    }

    private static long count(JdbcClient database, String query) {
        return database.sql(query).query(Long.class).single();
    }

    private static long lines(Map<String, String> content, String table) {
        return content.get("tables/" + table + ".jsonl").lines().count();
    }

    /** Each entry but the manifest, which tells the time; attachments as their bytes. */
    private static Map<String, String> content(Path archive) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().startsWith("files/")) {
                    content.put(entry.getName(), HexFormat.of().formatHex(bytes));
                } else if (!entry.getName().equals(Manifest.ENTRY)) {
                    content.put(entry.getName(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return content;
    }
}
