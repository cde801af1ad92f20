package org.mattersarising.operations.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mattersarising.shared.Refused;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of an archive on their way into a database. */
class Rows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> LINE = new TypeReference<>() {};
    private static final int AT_ONCE = 200;

    private final ZipFile zip;
    private final Connection connection;

    Rows(ZipFile zip, Connection connection) {
        this.zip = zip;
        this.connection = connection;
    }

    /** Puts in all rows of a table; of those with files one after the other, because each may be as large as an upload. */
    void fill(Table table) throws IOException, SQLException {
        ZipEntry rows = entry(table.rowsEntry());
        List<Column> columns = table.columns();
        int atOnce = table.files().isEmpty() ? AT_ONCE : 1;
        try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(zip.getInputStream(rows), StandardCharsets.UTF_8));
                PreparedStatement insert = connection.prepareStatement(table.insert())) {
            int waiting = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Map<String, Object> values = JSON.readValue(line, LINE);
                for (int i = 0; i < columns.size(); i++) {
                    set(insert, i + 1, columns.get(i), values.get(columns.get(i).name()));
                }
                insert.addBatch();
                if (++waiting % atOnce == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private void set(PreparedStatement insert, int place, Column column, Object value)
            throws IOException, SQLException {
        if (value != null && column.isFile()) {
            ZipEntry file = entry(value.toString());
            insert.setBinaryStream(place, zip.getInputStream(file), file.getSize());
        } else {
            column.write(insert, place, value);
        }
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new Refused("The archive lacks " + name + " and is not whole: nothing was brought in.");
        }
        return entry;
    }
}
