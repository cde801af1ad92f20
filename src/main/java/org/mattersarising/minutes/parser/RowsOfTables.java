package org.mattersarising.minutes.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rows of all tables of actions: what stands there is the table's, and no task of the minute above it. A minute that tells
 * what a row tells again takes from it by when, where it does not say.
 */
final class RowsOfTables {

    /** Rows beyond that are compared with no minute; to compare each with each would cost their number squared. */
    private static final int MOST = 100;

    /** Words that a row and a minute have in common, at the least. */
    private static final int FEWEST = 3;

    /** Where each row begins and ends. */
    private final NavigableMap<Integer, Integer> rows = new TreeMap<>();

    private final List<Told> told = new ArrayList<>();

    private record Told(Set<String> words, ActionRow row) {}

    RowsOfTables(List<ActionTable> tables) {
        tables.forEach(table -> table.rows()
                .forEach(row -> rows.put(row.span().start(), row.span().end())));
        tables.stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.target() != null)
                .limit(MOST)
                .forEach(row -> told.add(new Told(Repeats.words(row.action()), row)));
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
                .map(action -> action.duePhrase() == null ? due(action) : action)
                .toList());
    }

    private InformalAction due(InformalAction action) {
        Set<String> words = told.isEmpty() ? Set.of() : Repeats.words(action.text());
        for (Told again : told) {
            long common = again.words().stream().filter(words::contains).count();
            int fewer = Math.min(words.size(), again.words().size());
            boolean same = common >= FEWEST
                    || common > 1 && isOne(action.owner(), again.row().lead());
            if (same && common * 10 >= fewer * 6L) {
                return action.orBy(new Due(again.row().target(), again.row().targetDate(), null));
            }
        }
        return action;
    }

    private static boolean isOne(String owner, String lead) {
        return owner != null && lead != null && Repeats.isOne(owner, lead);
    }

    private boolean isRow(Span span) {
        Map.Entry<Integer, Integer> row = rows.floorEntry(span.end() - 1);
        return row != null && row.getKey() <= span.start() && span.end() <= row.getValue();
    }
}
