package org.mattersarising.web;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * Has the pool drop its connections to an embedded database that has closed itself, as it does when its disk is full: they call themselves valid
 * for ever, and it is opened again only by a new one. Named in {@code application.yaml}.
 */
public final class ClosedByItself implements SQLExceptionOverride {

    private static final int CLOSED = 90098;
    private static final int CLOSING = 90121;

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        int code = failure.getErrorCode();
        return code == CLOSED || code == CLOSING
                ? SQLExceptionOverride.Override.MUST_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
