package org.mattersarising.workflow.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * An index on the due date of the engine's jobs. Its own schema lacks it, and without it each idle look for due jobs costs time with
 * every timer that waits.
 */
class JobDueIndex {

    static final String NAME = "MA_IDX_JOB_DUE";

    private static final String TABLE = "ACT_RU_JOB";

    private final DataSource source;

    JobDueIndex(DataSource source) {
        this.source = source;
    }

    /** Creates it unless it is there. */
    void create() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(connection)) {
                statement.execute("create index " + NAME + " on " + TABLE + " (DUEDATE_)");
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The index " + NAME + " on " + TABLE + " cannot be created.", failed);
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        String catalog = connection.getCatalog();
        String schema = connection.getSchema();
        try (ResultSet indexes = connection.getMetaData().getIndexInfo(catalog, schema, TABLE, false, true)) {
            while (indexes.next()) {
                String name = indexes.getString("INDEX_NAME");
                if (name != null && name.toUpperCase(Locale.ROOT).equals(NAME)) {
                    return true;
                }
            }
            return false;
        }
    }
}
