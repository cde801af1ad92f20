package org.mattersarising.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.audit.command.VerifyAuditCommand;
import org.mattersarising.support.LoggingAsBefore;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import picocli.CommandLine;

/** The check without the service, on a database that only has the trail. */
@ExtendWith(LoggingAsBefore.class)
class VerifyAuditCommandTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String url;
    private JdbcClient database;

    @BeforeEach
    void two_sealed_entries() {
        url = "jdbc:h2:file:" + folder.resolve("trail") + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        DriverManagerDataSource source = new DriverManagerDataSource(url, "sa", "");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V003__audit.sql"),
                        new ClassPathResource("db/migration/V052__audit_seals.sql"))
                .execute(source);
        database = JdbcClient.create(source);
        for (String what : List.of("agreed the action", "accepted")) {
            database.sql("insert into audit_entry (at, actor, about, what, why) values"
                            + " ('2026-02-03 10:00:00.123456', 'person/4', 'ACT-2026-0001', ?, '')")
                    .param(what)
                    .update();
        }
        new AuditChain(database, new JdbcTemplate(source)).seal();
    }

    private int run(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("spring.datasource.url=" + url, "spring.datasource.username=sa"));
        arguments.addAll(List.of(more));
        return new CommandLine(new VerifyAuditCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments.toArray(String[]::new));
    }

    @Test
    void a_chain_that_holds_is_told_with_its_last_seal() {
        assertThat(run()).isZero();
        assertThat(out.toString())
                .startsWith("2 entries are sealed, 0 are not yet.")
                .contains("Last seal: 2:");
        assertThat(out.toString().strip()).endsWith("The chain holds.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_changed_entry_is_named_and_the_exit_code_says_so() {
        database.sql("update audit_entry set what = 'declined' where id = 2").update();
        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("The chain is broken. Entry 2 about ACT-2026-0001");
    }

    @Test
    void a_seal_kept_elsewhere_has_to_be_whole_and_to_be_there() {
        assertThat(run("--kept", "2:abc")).isEqualTo(2);
        assertThat(err.toString()).contains("copy the whole of it");
        assertThat(run("--kept", "3:" + "0".repeat(64))).isEqualTo(1);
        assertThat(out.toString()).contains("what followed was removed");
    }

    @Test
    void a_database_that_cannot_be_reached_is_one_sentence() {
        assertThat(run("spring.datasource.url=jdbc:h2:tcp://127.0.0.1:1/none")).isEqualTo(1);
        assertThat(err.toString()).startsWith("The database cannot be reached");
    }
}
