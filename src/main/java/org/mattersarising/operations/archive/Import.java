package org.mattersarising.operations.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mattersarising.audit.AuditCheck;
import org.mattersarising.audit.AuditCheck.Verdict;
import org.mattersarising.audit.Seal;
import org.mattersarising.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings an archive into an empty database: all of it or nothing. The tables are made as they were in the release of the archive; what later
 * releases changed is done by the service at its next start, as are the processes of the engine.
 */
public final class Import {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> LINE = new TypeReference<>() {};
    private static final int AT_ONCE = 200;

    private final DataSource source;

    public Import(DataSource source) {
        this.source = source;
    }

    /** What was brought in, and what the check of the trail found afterwards. */
    public record Brought(long rows, long files, Verdict trail) {}

    /** @throws Refused when the file is no archive of everything, or the database holds something already */
    public Brought from(Path file) throws IOException, SQLException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Manifest manifest = manifest(zip);
            migrate(manifest.schema());
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                bring(zip, manifest, connection);
            }
            Verdict trail = new AuditCheck(JdbcClient.create(source))
                    .check(Seal.of(manifest.lastSeal())
                            .filter(seal -> seal.number() > 0)
                            .orElse(null));
            return new Brought(manifest.rows(), manifest.files(), trail);
        } catch (ZipException none) {
            throw new Refused(
                    file + " is not an archive of this service, or it is cut off: take the file that export wrote.");
        }
    }

    private static Manifest manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw new Refused("The file has no manifest: take the file that export wrote.");
        }
        Manifest manifest;
        try {
            manifest = JSON.readValue(zip.getInputStream(entry).readAllBytes(), Manifest.class);
        } catch (JacksonException unreadable) {
            throw new Refused("The manifest cannot be read: take the file that export wrote.");
        }
        if (manifest.format() != Manifest.FORMAT) {
            throw new Refused(
                    "The archive is of a format that this release does not know: use the release that wrote it.");
        }
        if (!manifest.scope().equals(Manifest.EVERYTHING)) {
            throw new Refused(
                    "The archive holds one body only, to be read elsewhere: export everything to bring it in again.");
        }
        return manifest;
    }

    private void migrate(String version) {
        Flyway newest = Flyway.configure().dataSource(source).load();
        boolean known = java.util.Arrays.stream(newest.info().all())
                .anyMatch(each -> each.getVersion() != null
                        && each.getVersion().getVersion().equals(version));
        if (!known) {
            throw new Refused("The archive was made by a later release, after migration " + version
                    + ": bring it in with that release.");
        }
        String there = newest.info().current() == null
                ? version
                : newest.info().current().getVersion().getVersion();
        if (!there.equals(version)) {
            throw new Refused("The database was set up by another release, at migration " + there + " and not "
                    + version + ": give it an empty schema or folder.");
        }
        Flyway.configure().dataSource(source).target(version).load().migrate();
    }

    private static void bring(ZipFile zip, Manifest manifest, Connection connection) throws IOException, SQLException {
        Map<String, Table> tables = new TreeMap<>();
        new Tables(connection).all().forEach(table -> tables.put(table.name(), table));
        refuseContent(connection, tables);
        if (!tables.keySet().containsAll(manifest.tables().keySet())) {
            TreeSet<String> unknown = new TreeSet<>(manifest.tables().keySet());
            unknown.removeAll(tables.keySet());
            throw new Refused("The archive holds tables that this release does not know: " + unknown + ".");
        }
        Schema.minds(connection, false);
        try {
            for (String name : manifest.tables().keySet()) {
                fill(zip, connection, tables.get(name));
            }
            new Comparison(connection).refuseDifferences(manifest, tables);
            connection.commit();
        } catch (IOException | SQLException | RuntimeException failed) {
            connection.rollback();
            throw failed;
        } finally {
            Schema.minds(connection, true);
            connection.commit();
        }
    }

    private static void refuseContent(Connection connection, Map<String, Table> tables) throws SQLException {
        for (String name : tables.keySet()) {
            long rows = Schema.number(connection, "select count(*) from " + name);
            if (rows > 0) {
                throw new Refused("The database is not empty (" + rows + " rows in " + name
                        + "), and nothing was changed: give import an empty schema or folder.");
            }
        }
    }

    private static void fill(ZipFile zip, Connection connection, Table table) throws IOException, SQLException {
        ZipEntry rows = entry(zip, table.rowsEntry());
        List<Column> columns = table.columns();
        int atOnce = table.files().isEmpty() ? AT_ONCE : 1;
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(zip.getInputStream(rows), StandardCharsets.UTF_8));
                PreparedStatement insert = connection.prepareStatement(table.insert())) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<String, Object> values = JSON.readValue(line, LINE);
                for (int i = 0; i < columns.size(); i++) {
                    set(
                            zip,
                            insert,
                            i + 1,
                            columns.get(i),
                            values.get(columns.get(i).name()));
                }
                insert.addBatch();
                if (++waiting % atOnce == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void set(ZipFile zip, PreparedStatement insert, int place, Column column, Object value)
            throws IOException, SQLException {
        if (value != null && column.isFile()) {
            ZipEntry file = entry(zip, value.toString());
            insert.setBinaryStream(place, zip.getInputStream(file), file.getSize());
        } else {
            column.write(insert, place, value);
        }
    }

    private static ZipEntry entry(ZipFile zip, String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refused("The archive lacks " + name + " and is not whole: nothing was brought in.");
        }
        return entry;
    }
}
