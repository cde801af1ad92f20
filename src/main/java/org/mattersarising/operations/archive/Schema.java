package org.mattersarising.operations.archive;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What has to be known about a database beside its tables. */
final class Schema {

    private Schema() {}

    static boolean isMySql(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("MySQL");
    }

    /** The last migration. */
    static String version(Connection connection) throws SQLException {
        List<String> last = texts(
                connection,
                "select version from flyway_schema_history where success = true and version is not null"
                        + " order by installed_rank desc limit 1");
        return last.isEmpty() ? "" : last.get(0);
    }

    static List<String> texts(Connection connection, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    static List<Long> numbers(Connection connection, String query) throws SQLException {
        return texts(connection, query).stream().map(Long::valueOf).toList();
    }

    static long number(Connection connection, String query) throws SQLException {
        return numbers(connection, query).get(0);
    }

    /** Whether rows may name rows that are not there yet. */
    static void minds(Connection connection, boolean ties) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    isMySql(connection)
                            ? "set foreign_key_checks = " + (ties ? 1 : 0)
                            : "set referential_integrity " + (ties ? "true" : "false"));
        }
    }
}
