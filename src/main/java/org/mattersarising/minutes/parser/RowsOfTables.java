package org.mattersarising.minutes.parser;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The places of the rows of all tables of actions: what stands there is the table's, and no task of the minute above it. */
final class RowsOfTables {

    /** Where each row begins and ends. */
    private final NavigableMap<Integer, Integer> rows = new TreeMap<>();

    RowsOfTables(List<ActionTable> tables) {
        tables.forEach(table -> table.rows()
                .forEach(row -> rows.put(row.span().start(), row.span().end())));
    }

    /** The record without what the rows of tables hold already. */
    MeetingMinutes without(MeetingMinutes meeting) {
        if (rows.isEmpty()) {
            return meeting;
        }
        return meeting.with(meeting.items().stream().map(this::without).toList());
    }

    private MinuteItem without(MinuteItem item) {
        return item.with(item.informalActions().stream()
                .filter(action -> !isRow(action.span()))
                .toList());
    }

    private boolean isRow(Span span) {
        Map.Entry<Integer, Integer> row = rows.floorEntry(span.end() - 1);
        return row != null && row.getKey() <= span.start() && span.end() <= row.getValue();
    }
}
