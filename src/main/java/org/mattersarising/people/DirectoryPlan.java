package org.mattersarising.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A file with people and posts, compared with the directory row by row. Either all of it is entered, or, while one row is wrong, nothing. */
public record DirectoryPlan(List<DirectoryLine> lines) {

    /** Whether every row is right. */
    public boolean possible() {
        return lines.stream().allMatch(line -> line.problem().isEmpty());
    }

    /** How many rows change something. */
    public long changing() {
        return lines.stream().filter(line -> !line.changes().isEmpty()).count();
    }

    /** The rows as a file, to be sent with the confirmation. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            printer.printRecord("name", "e-mail", "organisation", "post", "reports to");
            for (DirectoryLine line : lines) {
                printer.printRecord(line.name(), line.email(), line.organisation(), line.post(), line.reportsTo());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
