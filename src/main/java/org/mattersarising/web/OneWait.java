package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The database as a page meets it. Session, page, error page and session again each ask for it: once one of them has waited in vain, none of the
 * others waits again. And nobody waits without end for an answer on a connection whose other end went silent; jobs wait longer than pages, and only
 * the start, which may change large tables, waits as long as it takes.
 */
final class OneWait extends DelegatingDataSource {

    private static final ThreadLocal<HttpServletRequest> PAGE = new ThreadLocal<>();
    private static final String IN_VAIN = OneWait.class.getName();

    private final int pageWaits;
    private final int jobWaits;
    private volatile boolean started;

    OneWait(DataSource database, Duration pageWaits, Duration jobWaits) {
        super(database);
        this.pageWaits = Math.toIntExact(pageWaits.toMillis());
        this.jobWaits = Math.toIntExact(jobWaits.toMillis());
    }

    void started() {
        started = true;
    }

    /** From now on this thread works for this request; gives what it worked for before. */
    static HttpServletRequest workFor(HttpServletRequest request) {
        HttpServletRequest before = PAGE.get();
        if (request == null) {
            PAGE.remove();
        } else {
            PAGE.set(request);
        }
        return before;
    }

    @Override
    public Connection getConnection() throws SQLException {
        HttpServletRequest page = PAGE.get();
        if (page == null) {
            return started ? limited(jobWaits) : super.getConnection();
        }
        if (page.getAttribute(IN_VAIN) != null) {
            throw new SQLTransientConnectionException("This page has waited for the database in vain before.");
        }
        try {
            return limited(pageWaits);
        } catch (SQLException inVain) {
            page.setAttribute(IN_VAIN, true);
            throw inVain;
        }
    }

    private Connection limited(int milliseconds) throws SQLException {
        Connection connection = super.getConnection();
        // The pool takes the limit off again.
        connection.setNetworkTimeout(Runnable::run, milliseconds);
        return connection;
    }
}
