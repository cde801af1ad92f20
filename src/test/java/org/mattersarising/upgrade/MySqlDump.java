package org.mattersarising.upgrade;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A whole schema as statements, one a line: all that a dump program would do and that a test needs. */
final class MySqlDump {

    private final Connection connection;

    MySqlDump(Connection connection) {
        this.connection = connection;
    }

    void write(Path file) throws IOException, SQLException {
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(file));
                PrintWriter out = new PrintWriter(bytes, false, StandardCharsets.UTF_8)) {
            for (String table : column("show tables", 1)) {
                out.println(
                        column("show create table `" + table + "`", 2).get(0).replace("\n", " "));
                rows(table, out);
            }
        }
    }

    void read(InputStream bytes) throws IOException, SQLException {
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(bytes), StandardCharsets.UTF_8));
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                statement.execute(line);
            }
        }
    }

    private void rows(String table, PrintWriter out) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from `" + table + "`")) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    values.add(value(row, column));
                }
                out.println("insert into `" + table + "` values (" + String.join(", ", values) + ")");
            }
        }
    }

    private static String value(ResultSet row, int column) throws SQLException {
        int type = row.getMetaData().getColumnType(column);
        byte[] bytes = row.getBytes(column);
        if (bytes == null) {
            return "null";
        }
        return switch (type) {
            case Types.BIT, Types.BOOLEAN, Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.DOUBLE ->
                Long.toString(row.getLong(column));
            case Types.DATE, Types.TIME, Types.TIMESTAMP -> "'" + row.getString(column) + "'";
            default -> bytes.length == 0 ? "''" : "0x" + HexFormat.of().formatHex(bytes);
        };
    }

    private List<String> column(String query, int column) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                found.add(row.getString(column));
            }
        }
        return found;
    }
}
