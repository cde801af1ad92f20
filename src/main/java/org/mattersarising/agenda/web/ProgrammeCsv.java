package org.mattersarising.agenda.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.Spreadsheet;

/** The work programme as a table, in the columns that councils use. */
final class ProgrammeCsv {

    private static final List<String> COLUMNS = List.of("Date", "Title", "Detail", "Lead");

    private ProgrammeCsv() {}

    static String of(List<ProgrammePage.Slot> slots) {
        StringBuilder text = new StringBuilder();
        try {
            new Spreadsheet(
                            "work-programme",
                            COLUMNS,
                            slots.stream().flatMap(ProgrammeCsv::rows).iterator())
                    .csv(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static Stream<List<?>> rows(ProgrammePage.Slot slot) {
        String date = slot.meeting() == null
                ? "Date to be decided"
                : GovukDates.format(slot.meeting().date());
        return slot.entries().stream().map(entry -> List.of(date, entry.title(), entry.detail(), entry.leads()));
    }
}
