package org.mattersarising.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.web.util.HtmlUtils;

/** Renders a page as a tagged PDF with its font inside. */
public final class PdfPage {

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
            th { border-bottom: 1.5pt solid #123f47 } td.c1 { width: 18% } td.c2 { width: 22% } td.c3 { width: 26% }
            .whole { white-space: nowrap }
            .appendix { page-break-before: always }
            """;

    /** Such as a reference; broken at a hyphen it reads as two. */
    private static final Pattern NUMBER_WITH_HYPHENS = Pattern.compile("\\b[A-Z]+(?:-\\d+)+\\b");

    private PdfPage() {}

    /**
     * @param title of the document, as plain text
     * @param content as XHTML; what people wrote has passed {@link #text}
     */
    public static byte[] render(String title, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(PdfPage::font, "Sans", 400, BaseRendererBuilder.FontStyle.NORMAL, true);
        // Nothing is fetched: the document is whole.
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(page(title, content), null);
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A table; lines within a cell are kept. */
    public static String table(List<String> columns, List<List<String>> rows) {
        StringBuilder html = new StringBuilder("<table><thead><tr>");
        columns.forEach(column -> html.append("<th>").append(text(column)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<String> row : rows) {
            html.append("<tr>");
            for (int column = 0; column < row.size(); column++) {
                html.append("<td class=\"c")
                        .append(column)
                        .append("\">")
                        .append(cell(row.get(column)))
                        .append("</td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String cell(String words) {
        return NUMBER_WITH_HYPHENS
                .matcher(text(words))
                .replaceAll("<span class=\"whole\">$0</span>")
                .replace("\n", "<br/>");
    }

    /** As XHTML, without characters that XML does not allow, which no reader of a document could see anyway. */
    public static String text(String text) {
        String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
        return HtmlUtils.htmlEscapeDecimal(clean, "UTF-8");
    }

    private static String page(String title, String content) {
        return "<html lang=\"en\"><head><title>" + text(title)
                + "</title><meta name=\"subject\" content=\"" + text(title)
                + "\"/><meta name=\"description\" content=\""
                + text(title) + "\"/><style>" + STYLE + "</style></head><body>" + content + "</body></html>";
    }

    private static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }
}
