package org.mattersarising.agenda.web;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.meetings.Body;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.PdfPage;
import org.mattersarising.web.WordPage;
import org.springframework.stereotype.Component;

/** The work programme in the form in which councils print it: date, title, detail, lead. */
@Component
class ProgrammeDocuments {

    private static final List<String> COLUMNS = List.of("Date", "Title", "Detail", "Lead");
    private static final String HEADING = "Work programme";

    byte[] word(Body body, List<ProgrammePage.Slot> slots) {
        return WordPage.document(page -> {
            page.line(body.name(), true, 18);
            page.line(HEADING, true, 14);
            page.table(COLUMNS, rows(slots));
        });
    }

    byte[] pdf(Body body, List<ProgrammePage.Slot> slots) {
        StringBuilder html = new StringBuilder();
        html.append("<h1>")
                .append(PdfPage.text(body.name()))
                .append("</h1><h2>")
                .append(HEADING)
                .append("</h2>");
        html.append(PdfPage.table(COLUMNS, rows(slots)));
        return PdfPage.render(body.name() + ", work programme", html.toString());
    }

    private static List<List<String>> rows(List<ProgrammePage.Slot> slots) {
        List<List<String>> rows = new ArrayList<>();
        for (ProgrammePage.Slot slot : slots) {
            String date = slot.meeting() == null
                    ? "Date to be decided"
                    : GovukDates.format(slot.meeting().date());
            for (ProgrammeEntry entry : slot.entries()) {
                rows.add(List.of(date, entry.title(), entry.detail(), entry.leads()));
            }
        }
        return rows;
    }
}
