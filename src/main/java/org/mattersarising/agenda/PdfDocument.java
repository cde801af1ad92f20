package org.mattersarising.agenda;

import org.mattersarising.web.PdfPage;
import org.springframework.stereotype.Component;

/** Writes matters arising as a PDF. */
@Component
public class PdfDocument {

    PdfDocument() {}

    public byte[] of(MattersArising report) {
        StringBuilder html = new StringBuilder();
        html.append("<h1>").append(PdfPage.text(report.body().name())).append("</h1><h2>");
        html.append(PdfPage.text(Lines.heading(report))).append("</h2><p>");
        html.append(PdfPage.text(Lines.lead(report))).append("</p>");
        for (MattersArising.Section section : report.sections()) {
            html.append("<h2>").append(PdfPage.text(section.heading().title())).append("</h2>");
            html.append(PdfPage.table(
                    Lines.COLUMNS, section.matters().stream().map(Lines::cells).toList()));
        }
        if (report.sections().isEmpty()) {
            html.append("<p>").append(Lines.NOTHING).append("</p>");
        }
        appendix(html, report);
        return PdfPage.render(report.body().name() + ", " + Lines.heading(report), html.toString());
    }

    private static void appendix(StringBuilder html, MattersArising report) {
        if (Lines.withHistory(report).isEmpty()) {
            return;
        }
        html.append("<h2 class=\"appendix\">").append(Lines.APPENDIX).append("</h2>");
        for (Matter matter : Lines.withHistory(report)) {
            html.append("<h3>")
                    .append(PdfPage.text(matter.reference() + " " + matter.title()))
                    .append("</h3><p>");
            html.append(PdfPage.text(String.join("\n", matter.history())).replace("\n", "<br/>"))
                    .append("</p>");
        }
    }
}
