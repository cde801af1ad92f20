package org.mattersarising.operations.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.mattersarising.shared.Refused;

/** Whether what was brought in is what the manifest counts, and whether each row that another names is there. */
class Comparison {

    private final Connection connection;

    Comparison(Connection connection) {
        this.connection = connection;
    }

    void refuseDifferences(Manifest manifest, Map<String, Table> tables) throws SQLException {
        for (Map.Entry<String, Manifest.Held> held : manifest.tables().entrySet()) {
            Table table = tables.get(held.getKey());
            compare(
                    table.name(),
                    held.getValue().rows(),
                    Schema.number(connection, "select count(*) from " + table.name()));
            long files = 0;
            for (Column column : table.files()) {
                files += Schema.number(
                        connection,
                        "select count(*) from " + table.name() + " where " + column.name() + " is not null");
            }
            compare("the files of " + table.name(), held.getValue().files(), files);
            for (Table.Tie tie : table.ties()) {
                compare(
                        "rows of " + table.name() + " whose " + tie.column() + " names nothing",
                        0,
                        Schema.number(
                                connection,
                                "select count(*) from " + table.name() + " c left join " + tie.parent() + " p on p."
                                        + tie.parentColumn() + " = c." + tie.column() + " where c." + tie.column()
                                        + " is not null and p." + tie.parentColumn() + " is null"));
            }
        }
    }

    private static void compare(String what, long said, long found) {
        if (said != found) {
            throw new Refused("The archive is not whole: of " + what + " there are " + found + " and not " + said
                    + ". Nothing was brought in.");
        }
    }
}
