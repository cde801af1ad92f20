package org.mattersarising.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Refused;

/** Every document is opened again with a reader of its kind. */
class MattersDocumentTests {

    private static final List<String> SAID = List.of(
            "Harbour Board",
            "Matters arising, meeting of 10 February 2026",
            "The last meeting was on 6 January 2026.",
            "Overdue",
            "ACT-2026-0007, Minute 14 (2)",
            "Write to the ferry company about <noise> & smoke",
            "Asha Pender",
            "20 January 2026",
            "date in the minutes",
            "3 days overdue",
            "8 January 2026 – On track: a letter is drafted",
            "Appendix: what happened before the last meeting",
            "2 December 2025 – On track: asked for figures");

    private final WordDocument word = new WordDocument();

    @Test
    void the_plain_word_document_says_it_all() throws IOException {
        assertThat(text(word.plain(report()))).contains(SAID);
    }

    @Test
    void the_pdf_says_it_all_with_its_font_inside() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfDocument().of(report()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(SAID).allSatisfy(words -> assertThat(text).contains(words));
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void the_councils_own_template_is_filled() throws IOException {
        byte[] filled = word.filled(
                report(),
                template(
                        "Agenda of the {{body}}",
                        "{{ Date }} at {{time}}, {{place}}",
                        "{{matters}}",
                        "The end, as of {{as of}}"));

        String text = text(filled);
        assertThat(text)
                .contains("Agenda of the Harbour Board", "Tuesday 10 February 2026 at 10:00, Custom House")
                .contains("Write to the ferry company")
                .contains("The end, as of 23 January 2026")
                .doesNotContain("{{");
        assertThat(text.indexOf("Custom House")).isLessThan(text.indexOf("Write to the ferry company"));
        assertThat(text.indexOf("Write to the ferry company")).isLessThan(text.indexOf("The end"));
        assertThat(text.indexOf("Overdue")).isLessThan(text.indexOf("Write to the ferry company"));
    }

    @Test
    void a_placeholder_that_word_has_cut_in_pieces_is_found() throws IOException {
        byte[] template;
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("For {{bo");
            paragraph.createRun().setText("dy}} only");
            document.createParagraph().createRun().setText("{{matters}}");
            template = bytes(document);
        }

        assertThat(text(word.filled(report(), template))).contains("For Harbour Board only");
    }

    @Test
    void a_template_that_cannot_be_filled_is_refused_with_what_to_mend() throws IOException {
        byte[] unknown = template("{{matters}}", "{{mayor}} and {{crest}}");
        byte[] without = template("Agenda of the {{body}}");

        assertThatThrownBy(() -> word.check(unknown))
                .isInstanceOf(Refused.class)
                .hasMessage("The template has placeholders that nothing is known for: {{mayor}}, {{crest}}. Use only"
                        + " {{body}}, {{date}}, {{time}}, {{place}}, {{as of}}, {{matters}}.");
        assertThatThrownBy(() -> word.check(without))
                .hasMessage(
                        "The template has no {{matters}} in a paragraph of its own, outside tables; put it where the"
                                + " matters are to stand.");
        assertThatThrownBy(() -> word.check("no document".getBytes()))
                .hasMessage("The template is not a Word document (.docx); save it as one and choose it again.");
    }

    @Test
    void where_nothing_is_outstanding_the_documents_say_so() throws IOException {
        MattersArising nothing = new MattersArising(
                report().body(), report().meeting(), null, LocalDate.of(2026, 1, 23), true, List.of());

        assertThat(text(word.plain(nothing))).contains("Nothing is outstanding.", "(closed to the public)");
        assertThat(new PdfDocument().of(nothing)).isNotEmpty();
    }

    private static MattersArising report() {
        Matter matter = new Matter(
                "ACT-2026-0007",
                "Minute 14 (2)",
                "Write to the ferry company about <noise> & smoke",
                "Asha Pender",
                LocalDate.of(2026, 1, 20),
                "date in the minutes",
                "In hand",
                3,
                List.of("8 January 2026 – On track: a letter is drafted"),
                List.of("2 December 2025 – On track: asked for figures"));
        return new MattersArising(
                new Body("Harbour Board", Nation.ENGLAND),
                new Meeting(
                        new BodyId(1),
                        LocalDate.of(2026, 2, 10),
                        LocalTime.of(10, 0),
                        "Custom House",
                        Meeting.Kind.ORDINARY),
                LocalDate.of(2026, 1, 6),
                LocalDate.of(2026, 1, 23),
                false,
                List.of(new MattersArising.Section(MattersArising.Heading.OVERDUE, List.of(matter))));
    }

    private static byte[] template(String... paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (String paragraph : paragraphs) {
                document.createParagraph().createRun().setText(paragraph);
            }
            return bytes(document);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
