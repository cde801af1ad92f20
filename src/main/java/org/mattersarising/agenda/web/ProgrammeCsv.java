package org.mattersarising.agenda.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.web.GovukDates;

/** The work programme as a table, in the columns that councils use. */
final class ProgrammeCsv {

    private ProgrammeCsv() {}

    static String of(List<ProgrammePage.Slot> slots) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord("Date", "Title", "Detail", "Lead");
            for (ProgrammePage.Slot slot : slots) {
                String date = slot.meeting() == null
                        ? "Date to be decided"
                        : GovukDates.format(slot.meeting().date());
                for (ProgrammeEntry entry : slot.entries()) {
                    printer.printRecord(date, safe(entry.title()), safe(entry.detail()), safe(entry.leads()));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A spreadsheet takes a cell that begins like this for a formula and runs it. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
