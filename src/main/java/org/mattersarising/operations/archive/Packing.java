package org.mattersarising.operations.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a database on their way into an archive. */
class Packing {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 200;

    private final ZipOutputStream zip;
    private final Connection connection;

    Packing(ZipOutputStream zip, Connection connection) {
        this.zip = zip;
        this.connection = connection;
    }

    /** What an entry of the archive holds. */
    interface Content {
        void writeTo(OutputStream out) throws IOException, SQLException;
    }

    /** Each row as a line. @return how many */
    long rows(Table table, String where) throws IOException, SQLException {
        long[] rows = {0};
        put(table.rowsEntry(), out -> {
            try (Statement statement = connection.createStatement()) {
                statement.setFetchSize(Schema.isMySql(connection) ? Integer.MIN_VALUE : AT_ONCE);
                try (ResultSet row = statement.executeQuery(table.select(where))) {
                    for (; row.next(); rows[0]++) {
                        out.write(JSON.writeValueAsBytes(line(table, row)));
                        out.write('\n');
                    }
                }
            }
        });
        return rows[0];
    }

    private static Map<String, Object> line(Table table, ResultSet row) throws SQLException {
        Map<String, Object> line = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (!column.isFile()) {
                line.put(column.name(), column.read(row, i + 1));
            }
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.isFile()) {
                boolean there = row.getObject(i + 1) != null;
                line.put(
                        column.name(),
                        there ? table.fileEntry(line.get(table.oneKey().orElseThrow()), column) : null);
            }
        }
        return line;
    }

    /** Each file of a column as an entry. @return how many */
    long files(Table table, Column column, String where) throws IOException, SQLException {
        String key = table.oneKey().orElseThrow();
        String one = "select " + column.name() + " from " + table.name() + " where " + key + " = ?";
        long files = 0;
        for (long id : Schema.numbers(
                connection,
                "select " + key + " from " + table.name() + where + (where.isEmpty() ? " where " : " and ")
                        + column.name() + " is not null order by " + key)) {
            try (PreparedStatement statement = connection.prepareStatement(one)) {
                statement.setLong(1, id);
                try (ResultSet row = statement.executeQuery();
                        InputStream content = row.next() ? row.getBinaryStream(1) : InputStream.nullInputStream()) {
                    put(table.fileEntry(id, column), content::transferTo);
                    files++;
                }
            }
        }
        return files;
    }

    void put(String name, Content content) throws IOException, SQLException {
        zip.putNextEntry(new ZipEntry(name));
        content.writeTo(zip);
        zip.closeEntry();
    }
}
