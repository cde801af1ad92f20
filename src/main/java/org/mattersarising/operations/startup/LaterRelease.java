package org.mattersarising.operations.startup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A database that a later release has changed. Flyway lets it pass, and this release would write what the later one does not expect. */
final class LaterRelease {

    private static final Pattern NUMBER = Pattern.compile("V(\\d+)__.*");

    private LaterRelease() {}

    static List<Finding> findings(Connection connection) throws SQLException {
        int known = lastKnown();
        int done = lastDone(connection);
        return done <= known
                ? List.of()
                : List.of(
                        Finding.stops(
                                "The database was changed by a later release of this service (its last change is V"
                                        + done + ", and this release knows none after V" + known
                                        + "): start that release or a later one, or restore the backup that was taken before it."));
    }

    private static int lastDone(Connection connection) throws SQLException {
        if (!isThere(connection)) {
            return 0;
        }
        int last = 0;
        try (Statement statement = connection.createStatement();
                ResultSet done =
                        statement.executeQuery("select version from flyway_schema_history where version is not null")) {
            while (done.next()) {
                last = Math.max(last, Integer.parseInt(done.getString(1)));
            }
        }
        return last;
    }

    private static boolean isThere(Connection connection) throws SQLException {
        try (ResultSet table = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "flyway_schema_history", null)) {
            return table.next();
        }
    }

    private static int lastKnown() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/V*.sql"))
                    .map(file -> NUMBER.matcher(file.getFilename()))
                    .filter(Matcher::matches)
                    .mapToInt(number -> Integer.parseInt(number.group(1)))
                    .max()
                    .orElse(0);
        } catch (IOException failed) {
            throw new UncheckedIOException(
                    "The changes of the database that this release brings cannot be listed.", failed);
        }
    }
}
