package org.mattersarising.actions.tracker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.TableFile;

/** A tracker as it was handed in: its headings and the rows below them. */
record TrackerSheet(List<String> headings, List<TableFile.Row> rows) {

    static final int MOST_ROWS = 500;

    /** @throws Refused when no table can be read from it */
    static TrackerSheet read(byte[] file) {
        List<TableFile.Row> all = TableFile.read(file);
        int head = headings(all);
        List<TableFile.Row> rows = all.subList(head + 1, all.size());
        if (rows.isEmpty()) {
            throw new Refused("The table has headings only; choose one with a row for each action.");
        }
        if (rows.size() > MOST_ROWS) {
            throw new Refused("The table has more than 500 rows; take out what is done, or hand it in in parts.");
        }
        return new TrackerSheet(all.get(head).cells(), List.copyOf(rows));
    }

    /** Trackers often begin with a title; the headings are the first row by which most columns can be told. */
    private static int headings(List<TableFile.Row> rows) {
        int best = 0;
        long most = -1;
        for (int at = 0; at < Math.min(rows.size(), 10); at++) {
            long told = guess(rows.get(at).cells()).values().stream()
                    .filter(column -> column >= 0)
                    .count();
            if (told > most) {
                most = told;
                best = at;
            }
        }
        return best;
    }

    Map<TrackerColumn, Integer> guess() {
        return guess(headings);
    }

    private static Map<TrackerColumn, Integer> guess(List<String> headings) {
        Map<TrackerColumn, Integer> columns = new EnumMap<>(TrackerColumn.class);
        for (TrackerColumn column : TrackerColumn.values()) {
            columns.put(column, column.guess(headings, new ArrayList<>(columns.values())));
        }
        return columns;
    }

    /** The same as a file with the same row numbers, to be sent on with the clerk's choices. */
    String asText() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            int line = rows.get(0).number() - 1;
            for (int before = 1; before < line; before++) {
                printer.println();
            }
            printer.printRecord(headings);
            for (TableFile.Row row : rows) {
                for (line++; line < row.number(); line++) {
                    printer.println();
                }
                printer.printRecord(row.cells());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
