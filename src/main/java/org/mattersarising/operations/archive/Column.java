package org.mattersarising.operations.archive;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Base64;

/** One column, and how its values stand in an archive: dates and times as ISO 8601, times in UTC. @param type of {@link Types} */
record Column(String name, int type) {

    /** Whether each of its values is a file of its own. */
    boolean isFile() {
        return type == Types.BLOB || type == Types.LONGVARBINARY;
    }

    Object read(ResultSet row, int place) throws SQLException {
        Object value = switch (type) {
            case Types.DATE -> row.getObject(place, LocalDate.class);
            case Types.TIME -> row.getObject(place, LocalTime.class);
            case Types.TIMESTAMP -> row.getObject(place, LocalDateTime.class);
            case Types.BIT, Types.BOOLEAN -> row.getBoolean(place);
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> row.getLong(place);
            case Types.DECIMAL, Types.NUMERIC, Types.DOUBLE -> row.getBigDecimal(place);
            case Types.BINARY, Types.VARBINARY -> base64(row.getBytes(place));
            default -> row.getString(place);
        };
        return row.wasNull() ? null : plain(value);
    }

    void write(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, type);
            return;
        }
        String text = value.toString();
        switch (type) {
            case Types.DATE -> statement.setObject(place, LocalDate.parse(text));
            case Types.TIME -> statement.setObject(place, LocalTime.parse(text));
            case Types.TIMESTAMP -> statement.setObject(place, LocalDateTime.parse(text));
            case Types.BIT, Types.BOOLEAN -> statement.setBoolean(place, Boolean.parseBoolean(text));
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT ->
                statement.setLong(place, Long.parseLong(text));
            case Types.DECIMAL, Types.NUMERIC, Types.DOUBLE -> statement.setBigDecimal(place, new BigDecimal(text));
            case Types.BINARY, Types.VARBINARY ->
                statement.setBytes(place, Base64.getDecoder().decode(text));
            default -> statement.setString(place, text);
        }
    }

    private static String base64(byte[] bytes) {
        return bytes == null ? null : Base64.getEncoder().encodeToString(bytes);
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
