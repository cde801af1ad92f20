package org.mattersarising.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.hibernate.TransactionException;
import org.mattersarising.shared.Causes;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** Tells a database that is away, or too busy, from any other failure: it is nobody's mistake, and trying again is worth it. */
final class NoDatabase {

    static final String SECONDS_TO_WAIT = "30";

    /** What SQL states of lost or refused connections begin with. */
    private static final String CONNECTION = "08";

    private NoDatabase() {}

    static boolean isBehind(Throwable failure) {
        return Causes.of(failure).anyMatch(NoDatabase::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof TransientDataAccessException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TransactionException
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(CONNECTION);
    }
}
