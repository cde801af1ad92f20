package org.mattersarising.web;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.mattersarising.shared.Refused;
import org.mattersarising.shared.Shortened;

/**
 * Reads a table that somebody hands in: CSV in UTF-8 or Windows-1252, parted by commas, semicolons or tabs, or the first sheet of an
 * Excel workbook (.xlsx). It is the counterpart of {@link Spreadsheet}.
 */
public final class TableFile {

    static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int LONGEST_CELL = 4_000;

    private TableFile() {}

    /**
     * One row that has something in it.
     *
     * @param number as the spreadsheet counts, the first row of the file being 1
     * @param cells without white space around them; a date, or an hour, is ISO 8601 where the file knows that it is one
     */
    public record Row(int number, List<String> cells) {

        /** What stands in a column, or an empty text where the row is shorter or the column is none (-1). */
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }
    }

    /** @throws Refused with a sentence that says what to do */
    public static List<Row> read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refused("The file is empty; choose one with a row of headings and a row for each entry.");
        }
        if (bytes.length > LARGEST) {
            throw new Refused("A table can have 5 MB at most; choose a smaller one, or save it without its pictures.");
        }
        if (bytes[0] == (byte) 0xD0 && bytes.length > 1 && bytes[1] == (byte) 0xCF) {
            throw new Refused(
                    "This is an Excel file of the old kind or has a password; save it as .xlsx or CSV without one.");
        }
        boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        List<Row> rows = zipped ? Workbook.rows(bytes) : csv(text(bytes));
        if (rows.isEmpty()) {
            throw new Refused("The table has no rows; choose one with a row of headings and a row for each entry.");
        }
        return rows;
    }

    private static String text(byte[] bytes) {
        return TextFile.read(bytes)
                .orElseThrow(() -> new Refused(
                        "This is no table; save it as CSV or as an Excel workbook (.xlsx) and choose it again."));
    }

    private static List<Row> csv(String text) {
        List<Row> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (var records = format.parse(new StringReader(text))) {
            for (CSVRecord each : records) {
                add(rows, (int) each.getRecordNumber(), each.toList());
            }
        } catch (IOException | java.io.UncheckedIOException | IllegalArgumentException broken) {
            throw new Refused("The table breaks off inside quotation marks after row " + (rows.size() + 1)
                    + "; close them and choose the file again.");
        }
        return rows;
    }

    /** Whichever stands most often in the first lines, outside quotation marks; the very first may be a title. */
    private static char delimiter(String text) {
        String first = text.lines().limit(10).collect(Collectors.joining("\n")).replaceAll("\"[^\"]*\"", "");
        char likely = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(first, each) > count(first, likely)) {
                likely = each;
            }
        }
        return likely;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    static void add(List<Row> rows, int number, List<String> cells) {
        if (cells.stream().allMatch(cell -> cell == null || cell.isBlank())) {
            return;
        }
        if (rows.size() > MOST_ROWS) {
            throw new Refused("The table has more than 5,000 rows; choose a smaller one.");
        }
        if (cells.size() > MOST_COLUMNS) {
            throw new Refused("Row " + number + " has more than 60 columns; take out those that are not needed.");
        }
        rows.add(new Row(
                number,
                cells.stream()
                        .map(cell -> cell == null ? "" : Shortened.to(cell.strip(), LONGEST_CELL))
                        .toList()));
    }
}
