package org.mattersarising.agenda;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Writes matters arising as a tagged PDF with its font inside. */
@Component
public class PdfDocument {

    /** Comes with the PDF library; free to embed. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 16mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: Sans; font-size: 9pt } }
            body { font-family: Sans; font-size: 10pt; line-height: 1.35 }
            h1 { font-size: 18pt; font-weight: normal; margin: 0 } h2 { font-size: 13pt; font-weight: normal; margin: 14pt 0 4pt }
            h3 { font-size: 10pt; font-weight: normal; margin: 8pt 0 2pt }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate }
            tr { page-break-inside: avoid }
            th, td { text-align: left; vertical-align: top; border-bottom: 0.5pt solid #888; padding: 3pt 6pt 3pt 0; font-weight: normal }
            th { border-bottom: 1.5pt solid #123f47 } td.o { width: 18% } td.d { width: 22% } td.s { width: 26% }
            .appendix { page-break-before: always }
            """;

    PdfDocument() {}

    public byte[] of(MattersArising report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(PdfDocument::font, "Sans", 400, BaseRendererBuilder.FontStyle.NORMAL, true);
        // Nothing is fetched: the document is whole.
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(html(report), null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }

    private static String html(MattersArising report) {
        StringBuilder html = new StringBuilder();
        html.append("<html lang=\"en\"><head><title>")
                .append(text(report.body().name() + ", " + Lines.heading(report)))
                .append(
                        "</title><meta name=\"subject\" content=\"Matters arising\"/><meta name=\"description\" content=\"Matters arising\"/><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(text(report.body().name()))
                .append("</h1><h2>")
                .append(text(Lines.heading(report)))
                .append("</h2><p>")
                .append(text(Lines.lead(report)))
                .append("</p>");
        report.sections().forEach(section -> section(html, section));
        if (report.sections().isEmpty()) {
            html.append("<p>").append(Lines.NOTHING).append("</p>");
        }
        appendix(html, report);
        return html.append("</body></html>").toString();
    }

    private static void section(StringBuilder html, MattersArising.Section section) {
        html.append("<h2>").append(text(section.heading().title())).append("</h2><table><thead><tr>");
        for (String column : new String[] {"Matter", "Owner", "Due", "How it stands"}) {
            html.append("<th>").append(column).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        String[] classes = {"m", "o", "d", "s"};
        for (Matter matter : section.matters()) {
            html.append("<tr>");
            for (int column = 0; column < classes.length; column++) {
                html.append("<td class=\"")
                        .append(classes[column])
                        .append("\">")
                        .append(text(Lines.cells(matter).get(column)).replace("\n", "<br/>"))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static void appendix(StringBuilder html, MattersArising report) {
        if (Lines.withHistory(report).isEmpty()) {
            return;
        }
        html.append("<h2 class=\"appendix\">").append(Lines.APPENDIX).append("</h2>");
        for (Matter matter : Lines.withHistory(report)) {
            html.append("<h3>")
                    .append(text(matter.reference() + " " + matter.title()))
                    .append("</h3><p>");
            html.append(text(String.join("\n", matter.history())).replace("\n", "<br/>"))
                    .append("</p>");
        }
    }

    /** Without characters that XML does not allow, which no reader of a document could see anyway. */
    private static String text(String text) {
        String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return HtmlUtils.htmlEscapeDecimal(clean, "UTF-8");
    }
}
