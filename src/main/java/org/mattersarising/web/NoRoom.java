package org.mattersarising.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.mattersarising.shared.Causes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a disk, or a database, that is full from any other failure: nothing was saved, and only whoever runs the service can help. */
final class NoRoom {

    /** Of MySQL: a write failed, the disk is full, a table or its space is full, a row was refused by the file system. */
    private static final Set<Integer> FULL = Set.of(3, 1021, 1026, 1030, 1114);

    /** What Linux says of it; Java hands it on as words only. The second is a limit on the size of files. */
    private static final Set<String> SAID = Set.of("No space left on device", "File too large", "Disk quota exceeded");

    private static final Logger LOG = LoggerFactory.getLogger(NoRoom.class);
    private static final String TOLD = NoRoom.class.getName();

    private NoRoom() {}

    /** Notes that what a page did came to nothing for want of room, whatever fails after it. */
    static void tell(HttpServletRequest request) {
        request.setAttribute(TOLD, true);
    }

    /** Tells whoever runs the service, who alone can help. */
    static void log(Exception cause) {
        LOG.error("There is no room left to keep what was sent; the person was told that nothing was saved.", cause);
    }

    static boolean isToldIn(HttpServletRequest request) {
        return request.getAttribute(TOLD) != null;
    }

    static boolean isBehind(Throwable failure) {
        return Causes.of(failure).anyMatch(NoRoom::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof SQLException sql && isFromMySql(sql) && FULL.contains(sql.getErrorCode())
                || cause instanceof IOException && saysSo(cause.getMessage());
    }

    // Codes are a vendor's own, and the embedded database has others; its failures have an IOException behind them.
    private static boolean isFromMySql(SQLException failure) {
        return failure.getClass().getName().startsWith("com.mysql.")
                || failure.getClass().getName().startsWith("java.sql.");
    }

    private static boolean saysSo(String message) {
        return message != null && SAID.stream().anyMatch(message::contains);
    }
}
