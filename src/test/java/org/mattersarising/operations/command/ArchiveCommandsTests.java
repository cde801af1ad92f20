package org.mattersarising.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.mattersarising.support.LoggingAsBefore;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine;

/** The archive as whoever runs the service meets it: exit codes and sentences. */
@ExtendWith({OutputCaptureExtension.class, LoggingAsBefore.class})
class ArchiveCommandsTests {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private String url(String name) {
        return "jdbc:h2:file:" + folder.resolve(name) + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    private JdbcClient content(String name) {
        DriverManagerDataSource source = new DriverManagerDataSource(url(name), "sa", "");
        Flyway.configure().dataSource(source).load().migrate();
        JdbcClient database = JdbcClient.create(source);
        database.sql(
                        "insert into person (version, name, email, organisation) values (0, 'Zoë 😀', 'zoe@example.org', '')")
                .update();
        return database;
    }

    private int run(Object command, Path file, String database) {
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(file.toString(), "spring.datasource.url=" + url(database), "spring.datasource.username=sa");
    }

    @Test
    void out_of_one_database_and_into_another_with_figures_and_nothing_else_said(CapturedOutput console)
            throws Exception {
        content("one");
        Path archive = folder.resolve("all.zip");
        assertThat(run(new ExportCommand(), archive, "one")).isZero();
        assertThat(out.toString()).startsWith("1 rows of ").contains("Last seal of the audit trail: 0:");
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            assertThat(Files.getPosixFilePermissions(archive))
                    .as("nobody else may read it")
                    .doesNotContain(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        }
        assertThat(run(new ImportCommand(), archive, "two")).isZero();
        assertThat(out.toString())
                .contains("1 rows and 0 files were brought in")
                .contains("The audit trail holds.");
        assertThat(JdbcClient.create(new DriverManagerDataSource(url("two"), "sa", ""))
                        .sql("select name from person")
                        .query(String.class)
                        .single())
                .isEqualTo("Zoë 😀");
        assertThat(run(new ImportCommand(), archive, "two")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("The database is not empty (1 rows in person), and nothing"
                        + " was changed: give import an empty schema or folder.");
        assertThat(console.getAll()).as("what libraries log").isEmpty();
    }

    @Test
    void a_file_that_is_there_is_not_written_over_and_one_that_is_not_is_named() throws Exception {
        content("one");
        Path there = Files.writeString(folder.resolve("there.zip"), "mine");
        assertThat(run(new ExportCommand(), there, "one")).isEqualTo(1);
        assertThat(err.toString()).startsWith("There is a file ");
        assertThat(there).hasContent("mine");
        assertThat(run(new ImportCommand(), folder.resolve("none.zip"), "two")).isEqualTo(1);
        assertThat(err.toString()).contains("There is no file ");
    }

    @Test
    void what_is_no_archive_is_refused_in_a_sentence() throws Exception {
        assertThat(run(new ImportCommand(), Files.writeString(folder.resolve("text.zip"), "hello"), "two"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("is not an archive of this service");
        for (String manifest : new String[] {
            "",
            "{}",
            "{\"format\":2,\"schema\":\"081\",\"made\":\"\",\"scope\":\"everything\",\"lastSeal\":\"\",\"tables\":{}}",
            "{\"format\":1,\"schema\":\"9999\",\"made\":\"\",\"scope\":\"everything\",\"lastSeal\":\"\",\"tables\":{}}"
        }) {
            Path file = folder.resolve("odd.zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry(manifest.isEmpty() ? "other" : "manifest.json"));
                zip.write(manifest.getBytes());
            }
            err.getBuffer().setLength(0);
            assertThat(run(new ImportCommand(), file, "two")).as(manifest).isEqualTo(1);
            assertThat(err.toString()).as(manifest).isNotBlank().doesNotContain("Exception", "\tat ");
        }
        assertThat(err.toString()).contains("made by a later release");
    }

    @Test
    void a_database_of_something_else_or_none_is_one_sentence() {
        assertThat(run(new ExportCommand(), folder.resolve("all.zip"), "empty")).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("The database cannot be reached, or is none of this service")
                .hasLineCount(1);
        assertThat(folder.resolve("all.zip")).doesNotExist();
    }
}
