package org.mattersarising.operations.startup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/**
 * What a connection of the service finds on a MySQL server.
 *
 * @param ahead seconds by which the session's time is ahead of UTC
 * @param packet the largest statement in bytes
 * @param flush when a commit is on disk: 1 before it is acknowledged
 */
record MySqlSettings(
        String isolation, String schema, String connection, String mode, long ahead, long packet, int flush) {

    static MySqlSettings of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select @@session.transaction_isolation, @@character_set_database, @@character_set_connection,"
                                + " @@session.sql_mode, timestampdiff(second, utc_timestamp(), now()),"
                                + " @@max_allowed_packet, @@global.innodb_flush_log_at_trx_commit")) {
            row.next();
            return new MySqlSettings(
                    row.getString(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getInt(7));
        }
    }

    List<Finding> findings(DataSize largestUpload) {
        List<Finding> findings = new ArrayList<>();
        stop(
                findings,
                !isolation.equals("READ-COMMITTED"),
                "MySQL's transaction_isolation is " + isolation
                        + " for the service: set spring.datasource.hikari.transaction-isolation back to TRANSACTION_READ_COMMITTED.");
        stop(
                findings,
                !schema.equals("utf8mb4"),
                "The schema's character set is " + schema
                        + ", in which not every name can be written: run \"alter database … character set utf8mb4\" before the"
                        + " first start.");
        stop(
                findings,
                !connection.equals("utf8mb4"),
                "MySQL's character_set_connection is " + connection
                        + " for the service: take what sets it out of spring.datasource.url.");
        stop(
                findings,
                !mode.contains("STRICT_TRANS_TABLES") && !mode.contains("STRICT_ALL_TABLES"),
                "MySQL's sql_mode is \"" + mode + "\", with which it shortens what is too long and says nothing: add"
                        + " STRICT_TRANS_TABLES.");
        stop(
                findings,
                mode.contains("ANSI_QUOTES") || mode.contains("NO_BACKSLASH_ESCAPES"),
                "MySQL's sql_mode is \""
                        + mode
                        + "\", with which it reads statements otherwise than the service writes them: take ANSI_QUOTES and"
                        + " NO_BACKSLASH_ESCAPES out.");
        stop(
                findings,
                Math.abs(ahead) > 1,
                "MySQL's time for the service is " + ahead + " seconds from UTC: leave"
                        + " connectionTimeZone=UTC and forceConnectionTimeZoneToSession=true in spring.datasource.url.");
        // Twice, because each byte of a file may need a second one to be written into a statement.
        long needed = 2 * largestUpload.toBytes();
        stop(
                findings,
                packet < needed,
                "MySQL's max_allowed_packet is " + packet + " bytes, less than a file of "
                        + largestUpload.toMegabytes() + " MB needs: set it to " + needed
                        + " on the server, or lower MATTERS_UPLOAD_LIMIT.");
        if (flush != 1) {
            findings.add(Finding.told("MySQL's innodb_flush_log_at_trx_commit is " + flush
                    + ", so that a crash of its machine can lose what people were told is saved: set it to 1."));
        }
        return findings;
    }

    private static void stop(List<Finding> findings, boolean wrong, String sentence) {
        if (wrong) {
            findings.add(Finding.stops(sentence));
        }
    }
}
