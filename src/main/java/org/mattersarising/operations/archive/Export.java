package org.mattersarising.operations.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.mattersarising.audit.AuditCheck;
import org.mattersarising.audit.AuditCheck.Verdict;
import org.mattersarising.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Writes an archive: all of it as it was at one moment, one row after the other, so that its size needs no memory. */
public final class Export {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 200;

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
                Manifest manifest = write(zip, connection, tables, scope, trail);
                connection.rollback();
                put(zip, Manifest.ENTRY, out -> out.write(JSON.writeValueAsBytes(manifest)));
                zip.close();
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
                return new Written(
                        manifest.rows(), manifest.files(), manifest.tables().size(), trail);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private Manifest write(ZipOutputStream zip, Connection connection, Tables tables, Scope scope, Verdict trail)
            throws IOException, SQLException {
        Map<String, Manifest.Held> held = new TreeMap<>();
        for (Table table : tables.all()) {
            Optional<String> where = scope.of(table);
            if (where.isPresent()) {
                long rows = rows(zip, connection, table, where.get());
                long files = 0;
                for (Column column : table.files()) {
                    files += files(zip, connection, table, column, where.get());
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

    private static long rows(ZipOutputStream zip, Connection connection, Table table, String where)
            throws IOException, SQLException {
        long[] rows = {0};
        put(zip, table.rowsEntry(), out -> {
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(Schema.isMySql(connection) ? Integer.MIN_VALUE : AT_ONCE);
                try (ResultSet row = statement.executeQuery(table.select(where))) {
                    for (; row.next(); rows[0]++) {
                        out.write(JSON.writeValueAsBytes(line(table, row)));
                        out.write('\n');
                    }
                }
            }
        });
        return rows[0];
    }

    private static Map<String, Object> line(Table table, ResultSet row) throws SQLException {
        Map<String, Object> line = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (!column.isFile()) {
                line.put(column.name(), column.read(row, i + 1));
            }
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.isFile()) {
                boolean there = row.getObject(i + 1) != null;
                line.put(
                        column.name(),
                        there ? table.fileEntry(line.get(table.oneKey().orElseThrow()), column) : null);
            }
        }
        return line;
    }

    private static long files(ZipOutputStream zip, Connection connection, Table table, Column column, String where)
            throws IOException, SQLException {
        String key = table.oneKey().orElseThrow();
        String one = "select " + column.name() + " from " + table.name() + " where " + key + " = ?";
        long files = 0;
        for (long id : Schema.numbers(
                connection,
                "select " + key + " from " + table.name() + where + (where.isEmpty() ? " where " : " and ")
                        + column.name() + " is not null order by " + key)) {
            try (PreparedStatement statement = connection.prepareStatement(one)) {
                statement.setLong(1, id);
                try (ResultSet row = statement.executeQuery();
                        InputStream content = row.next() ? row.getBinaryStream(1) : InputStream.nullInputStream()) {
                    put(zip, table.fileEntry(id, column), content::transferTo);
                    files++;
                }
            }
        }
        return files;
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

    private interface Content {
        void writeTo(OutputStream out) throws IOException, SQLException;
    }

    private static void put(ZipOutputStream zip, String name, Content content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
    }
}
