package org.mattersarising.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of roles and operations in the documentation, read as it stands there. */
final class AccessTable {

    static final Path PAGE = Path.of("src/docs/access.md");

    private AccessTable() {}

    /**
     * One line of the table.
     *
     * @param method GET or POST
     * @param pattern as the handler has it, with the name of the move in place of {@code {move}}
     * @param business {@code open} or {@code exempt}, or empty where it makes no difference
     * @param cells what each kind of person gets, by the word at the head of the column
     */
    record Line(String method, String pattern, String business, Map<String, String> cells) {

        boolean exempt() {
            return business.equals("exempt");
        }

        @Override
        public String toString() {
            return method + " " + pattern + (business.isEmpty() ? "" : " (" + business + ")");
        }
    }

    /** Every line; {@code GET POST} in one line of the page are two of them. */
    static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<String> heads = List.of();
        for (String text : read()) {
            List<String> cells = text.startsWith("|") ? cells(text) : List.of();
            if (cells.isEmpty() || cells.get(0).startsWith("-")) {
                continue;
            }
            if (cells.get(0).equals("Operation")) {
                heads = cells;
            } else if (cells.get(0).matches("`(GET|POST|GET POST) .*`")) {
                lines.addAll(lines(heads, cells));
            }
        }
        return lines;
    }

    private static List<Line> lines(List<String> heads, List<String> cells) {
        Map<String, String> by = new LinkedHashMap<>();
        for (int column = 2; column < heads.size(); column++) {
            by.put(heads.get(column), cells.get(column));
        }
        String operation = cells.get(0).replace("`", "");
        String pattern = operation.substring(operation.lastIndexOf(' ') + 1);
        return Arrays.stream(operation.substring(0, operation.lastIndexOf(' ')).split(" "))
                .map(method -> new Line(method, pattern, cells.get(1), by))
                .toList();
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.substring(1).split("\\|")).map(String::strip).toList();
    }

    private static List<String> read() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
