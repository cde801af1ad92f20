package org.mattersarising.operations.archive;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** The tables that an archive holds, as the database describes them: whatever a release adds belongs to it without being named here. */
class Tables {

    /** Not content: what is made anew, what counts for minutes only, and what belongs to libraries. */
    private static final Set<String> LEFT_OUT = Set.of(
            "flyway_schema_history",
            "workflow_lock",
            "form_sent",
            "search_entry",
            "search_word",
            "sign_in_failure",
            "partner_visit",
            "import_progress");

    private static final Set<String> PREFIXES_LEFT_OUT = Set.of("act_", "spring_session", "qrtz_", "shedlock");

    private final Connection connection;
    private final DatabaseMetaData about;

    Tables(Connection connection) throws SQLException {
        this.connection = connection;
        this.about = connection.getMetaData();
    }

    List<Table> all() throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = about.getTables(
                connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        List<Table> tables = new ArrayList<>();
        for (String name : names) {
            if (belongs(name.toLowerCase(Locale.ROOT))) {
                tables.add(table(name));
            }
        }
        tables.sort(java.util.Comparator.comparing(Table::name));
        return tables;
    }

    private static boolean belongs(String name) {
        return !LEFT_OUT.contains(name) && PREFIXES_LEFT_OUT.stream().noneMatch(name::startsWith);
    }

    private Table table(String name) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (ResultSet found = about.getColumns(connection.getCatalog(), connection.getSchema(), name, "%")) {
            while (found.next()) {
                columns.add(new Column(lower(found, "COLUMN_NAME"), found.getInt("DATA_TYPE")));
            }
        }
        TreeMap<Integer, String> key = new TreeMap<>();
        try (ResultSet found = about.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (found.next()) {
                key.put(found.getInt("KEY_SEQ"), lower(found, "COLUMN_NAME"));
            }
        }
        List<Table.Tie> ties = new ArrayList<>();
        try (ResultSet found = about.getImportedKeys(connection.getCatalog(), connection.getSchema(), name)) {
            while (found.next()) {
                ties.add(new Table.Tie(
                        lower(found, "FKCOLUMN_NAME"), lower(found, "PKTABLE_NAME"), lower(found, "PKCOLUMN_NAME")));
            }
        }
        return new Table(name.toLowerCase(Locale.ROOT), columns, List.copyOf(key.values()), ties);
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }
}
