package org.mattersarising.operations.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.mattersarising.audit.AuditCheck;
import org.mattersarising.audit.AuditCheck.Verdict;
import org.mattersarising.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes an archive: all of it as it was at one moment, one row after the other, so that its size needs no memory. */
public final class Export {

    private final DataSource source;
    private final Clock clock;

    public Export(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /**
     * What was written.
     *
     * @param trail what the check of the audit trail found before
     */
    public record Written(long rows, long files, int tables, Verdict trail) {}

    /**
     * @param body the name of the body whose content is wanted, or null for everything
     * @throws Refused when there is no such body
     */
    public Written to(Path file, String body) throws IOException, SQLException {
        Verdict trail = new AuditCheck(JdbcClient.create(source)).check(null);
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try (Connection connection = source.getConnection()) {
            // What is written meanwhile is not seen, so that the parts belong together.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            Tables tables = new Tables(connection);
            Scope scope = body == null ? Scope.EVERYTHING : body(connection, tables, body);
            try (ZipOutputStream zip = new ZipOutputStream(
                    Files.newOutputStream(unfinished, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING),
                    StandardCharsets.UTF_8)) {
                forItsOwnerOnly(unfinished);
                Packing packing = new Packing(zip, connection);
                Manifest manifest = write(packing, connection, tables, scope, trail);
                connection.rollback();
                packing.put(Manifest.ENTRY, out -> out.write(JsonMapper.shared().writeValueAsBytes(manifest)));
                zip.close();
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
                return new Written(
                        manifest.rows(), manifest.files(), manifest.tables().size(), trail);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    // It may hold what backups hold. Where a file system knows no such rights, its folder has to see to it.
    private static void forItsOwnerOnly(Path file) {
        file.toFile().setReadable(false, false);
        file.toFile().setReadable(true, true);
    }

    private Manifest write(Packing packing, Connection connection, Tables tables, Scope scope, Verdict trail)
            throws IOException, SQLException {
        Map<String, Manifest.Held> held = new TreeMap<>();
        for (Table table : tables.all()) {
            Optional<String> where = scope.of(table);
            if (where.isPresent()) {
                long rows = packing.rows(table, where.get());
                long files = 0;
                for (Column column : table.files()) {
                    files += packing.files(table, column, where.get());
                }
                held.put(table.name(), new Manifest.Held(rows, files));
            }
        }
        return new Manifest(
                Manifest.FORMAT,
                Schema.version(connection),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                scope.title(),
                trail.head().toString(),
                held);
    }

    private static Scope body(Connection connection, Tables tables, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select id, name from body where name = ?")) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                if (found.next()) {
                    return new Scope.OfBody(found.getLong(1), found.getString(2), tables.all());
                }
            }
        }
        throw new Refused("There is no body \"" + name + "\"; its bodies are: "
                + String.join(", ", Schema.texts(connection, "select name from body order by name")) + ".");
    }
}
