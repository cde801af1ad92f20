package org.mattersarising.workflow.engine;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Takes away two foreign keys of the engine's schema for MySQL. With both an incident points at itself twice, each with a cascade, and
 * MySQL 9.7 then refuses to delete any ("exceeds max tables limit of 30"): a step that failed could never be retried. The engine deletes
 * what belongs to an incident by itself and does not need them.
 */
class IncidentKeys {

    private static final String TABLE = "ACT_RU_INCIDENT";

    private final DataSource source;

    IncidentKeys(DataSource source) {
        this.source = source;
    }

    /** Does nothing on other databases, and nothing when they are gone. */
    void remove() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            if (connection.getMetaData().getDatabaseProductName().equals("MySQL")) {
                for (String key : cascadesToItself(connection)) {
                    statement.execute("alter table " + TABLE + " drop foreign key " + key);
                }
            }
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The foreign keys of " + TABLE + " cannot be changed.", failed);
        }
    }

    private static Set<String> cascadesToItself(Connection connection) throws SQLException {
        Set<String> found = new LinkedHashSet<>();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(connection.getCatalog(), null, TABLE)) {
            while (keys.next()) {
                if (TABLE.equalsIgnoreCase(keys.getString("PKTABLE_NAME"))
                        && keys.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyCascade) {
                    found.add(keys.getString("FK_NAME"));
                }
            }
        }
        return found;
    }
}
