package org.mattersarising.people;

import java.util.List;

/**
 * Columns of a table in which somebody's name or address may stand that are no part of the minutes, and from which it is taken when they are
 * erased. A module declares one bean for each of its tables.
 */
public record ErasedText(String table, List<String> columns) {

    public ErasedText(String table, String... columns) {
        this(table, List.of(columns));
    }
}
