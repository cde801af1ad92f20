package org.mattersarising.operations.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mattersarising.audit.AuditCheck;
import org.mattersarising.audit.AuditCheck.Verdict;
import org.mattersarising.audit.Seal;
import org.mattersarising.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Brings an archive into an empty database: all of it or nothing. The tables are made as they were in the release of the archive; what later
 * releases changed is done by the service at its next start, as are the processes of the engine.
 */
public final class Import {

    private final DataSource source;

    public Import(DataSource source) {
        this.source = source;
    }

    /** What was brought in, and what the check of the trail found afterwards. */
    public record Brought(long rows, long files, Verdict trail) {}

    /** @throws Refused when the file is no archive of everything, or the database holds something already */
    public Brought from(Path file) throws IOException, SQLException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Manifest manifest = Manifest.of(zip);
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
        Rows rows = new Rows(zip, connection);
        Schema.minds(connection, false);
        try {
            for (String name : manifest.tables().keySet()) {
                rows.fill(tables.get(name));
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
}
