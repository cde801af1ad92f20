package org.mattersarising.actions.tracker;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The clerk's choices for a tracker.
 *
 * @param rows the tracker as {@link TrackerSheet#asText()} gave it
 * @param called the name of the file
 * @param reference the number of its column, counted from 0; null or -1 where there is none; the same for those that follow
 */
record TrackerForm(
        Long board,
        String rows,
        String called,
        Integer reference,
        Integer action,
        Integer owner,
        Integer due,
        Integer status,
        Integer update) {

    static TrackerForm of(long board, TrackerSheet sheet, String called) {
        Map<TrackerColumn, Integer> guess = sheet.guess();
        return new TrackerForm(
                board,
                sheet.asText(),
                called,
                guess.get(TrackerColumn.REFERENCE),
                guess.get(TrackerColumn.ACTION),
                guess.get(TrackerColumn.OWNER),
                guess.get(TrackerColumn.DUE),
                guess.get(TrackerColumn.STATUS),
                guess.get(TrackerColumn.UPDATE));
    }

    TrackerSheet sheet() {
        return TrackerSheet.read(Objects.requireNonNullElse(rows, "").getBytes(StandardCharsets.UTF_8));
    }

    Map<TrackerColumn, Integer> columns() {
        Map<TrackerColumn, Integer> columns = new EnumMap<>(TrackerColumn.class);
        columns.put(TrackerColumn.REFERENCE, chosen(reference));
        columns.put(TrackerColumn.ACTION, chosen(action));
        columns.put(TrackerColumn.OWNER, chosen(owner));
        columns.put(TrackerColumn.DUE, chosen(due));
        columns.put(TrackerColumn.STATUS, chosen(status));
        columns.put(TrackerColumn.UPDATE, chosen(update));
        return columns;
    }

    private static int chosen(Integer column) {
        return column == null ? -1 : column;
    }
}
