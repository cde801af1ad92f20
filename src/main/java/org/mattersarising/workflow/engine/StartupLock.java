package org.mattersarising.workflow.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Lets one node at a time set up the engine: the engine guards neither the creation of its tables nor the deployment of a model against
 * a second node that starts in the same moment. Holds a row of the database, so a node that dies lets go.
 */
class StartupLock {

    /** Times ten seconds on MySQL, and two on the embedded database: a first start takes minutes where the disk is slow. */
    private static final int PATIENCE = 60;

    private final DataSource source;

    StartupLock(DataSource source) {
        this.source = source;
    }

    /** Does a piece of work while no other node does. The row is held on a connection of its own, outside the work's transactions. */
    <T> T alone(Supplier<T> work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            take(connection);
            try {
                return work.get();
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(
                    "The engine cannot be set up because the lock for it cannot be had: see whether another node hangs at its start.",
                    failed);
        }
    }

    private static void take(Connection connection) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try (Statement statement = connection.createStatement()) {
                statement.executeQuery("select id from workflow_lock where id = 1 for update");
                return;
            } catch (SQLTimeoutException | SQLTransactionRollbackException held) {
                if (attempt == PATIENCE) {
                    throw held;
                }
                connection.rollback();
            }
        }
    }
}
