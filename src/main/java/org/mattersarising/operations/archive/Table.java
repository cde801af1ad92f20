package org.mattersarising.operations.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One table as the database describes it; all names in lower case.
 *
 * @param key the columns of the primary key
 */
record Table(String name, List<Column> columns, List<String> key, List<Tie> ties) {

    /** A column that names a row of another table. */
    record Tie(String column, String parent, String parentColumn) {}

    boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    List<Column> files() {
        return columns.stream().filter(Column::isFile).toList();
    }

    String keyOrder() {
        return String.join(", ", key);
    }

    /** The only column of the key, by which a row's files are named. */
    Optional<String> oneKey() {
        return key.size() == 1 ? Optional.of(key.get(0)) : Optional.empty();
    }

    /** All rows without their files, which are told by 1 where there is one. */
    String select(String where) {
        return columns.stream()
                .map(column -> column.isFile()
                        ? "case when " + column.name() + " is null then null else 1 end"
                        : column.name())
                .collect(Collectors.joining(", ", "select ", " from " + name + where + " order by " + keyOrder()));
    }

    String insert() {
        return "insert into " + name + columns.stream().map(Column::name).collect(Collectors.joining(", ", " (", ")"))
                + columns.stream().map(column -> "?").collect(Collectors.joining(", ", " values (", ")"));
    }

    String rowsEntry() {
        return "tables/" + name + ".jsonl";
    }

    String fileEntry(Object id, Column column) {
        return "files/" + name + "/" + id + "/" + column.name();
    }
}
