package org.mattersarising.actions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeService
class ActionExportTests {

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions actions;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person chair;
    private Person owner;

    @BeforeEach
    void aBoard() {
        clock.reset();
        board = people.body("Harbour Board");
        chair = people.with(Role.CHAIR, board);
        owner = people.person("Asha");
    }

    @Test
    void the_list_is_taken_away_as_it_was_filtered() throws IOException {
        String late = actions.offered(board, owner, LocalDate.of(2026, 1, 20)).value();
        String inTime = actions.offered(board, owner).value();
        clock.setTo(LocalDate.of(2026, 1, 23));

        List<CSVRecord> all = csv("/actions.csv");
        assertThat(all).extracting(row -> row.get("Reference")).containsExactly(late, inTime);
        assertThat(all.get(0).toMap())
                .containsEntry("Owner", owner.name())
                .containsEntry("Due", "2026-01-20")
                .containsEntry("Days overdue", "3");
        assertThat(csv("/actions.csv?show=overdue&body=" + board.id()))
                .extracting(row -> row.get("Reference"))
                .containsExactly(late);
        assertThat(pages.page(chair, "/actions?show=overdue")).contains("/actions.xlsx?show=overdue");
    }

    @Test
    void in_excel_dates_are_dates_and_numbers_numbers() throws IOException {
        actions.offered(board, owner);
        MvcTestResult file = pages.get(chair, "/actions.xlsx");

        assertThat(file).headers().hasValue("Content-Disposition", "attachment; filename=\"actions-2026-01-13.xlsx\"");
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            Row row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(9).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(SomeActions.DUE);
            assertThat(row.getCell(11).getNumericCellValue()).isZero();
        }
    }

    @Test
    void of_an_exempt_action_only_reference_and_public_text_leave_the_service() throws IOException {
        String reference = actions.exempt(board, owner, "Dismiss the harbour master", "A staffing matter")
                .value();

        MvcTestResult file = pages.get(chair, "/actions.csv");
        assertThat(Pages.text(file))
                .contains(reference, "A staffing matter")
                .doesNotContain("Dismiss", owner.name(), "2026-02-10");
    }

    @Test
    void a_text_that_looks_like_a_formula_is_not_one() throws IOException {
        Person crafty = people.person("=HYPERLINK(1)");
        actions.offered(board, crafty);

        assertThat(csv("/actions.csv").get(0).get("Owner")).startsWith("'=HYPERLINK");
    }

    @Test
    void nothing_of_another_board_is_in_it() throws IOException {
        actions.offered(people.body("Lighthouse Board"), owner);

        assertThat(csv("/actions.csv")).isEmpty();
        assertThat(pages.get(owner, "/actions.csv")).hasStatus(403);
    }

    @Test
    void the_action_log_is_a_document_with_the_filters_of_the_list() throws IOException {
        String late = actions.offered(board, owner, LocalDate.of(2026, 1, 20)).value();
        String inTime = actions.offered(board, owner, LocalDate.of(2026, 6, 1)).value();
        String exempt = actions.exempt(board, owner, "Dismiss the harbour master", "A staffing matter")
                .value();
        clock.setTo(LocalDate.of(2026, 1, 23));

        for (String ending : List.of("docx", "pdf")) {
            assertThat(document("/actions." + ending + "?show=open&body=" + board.id(), ending))
                    .contains(
                            board.name(),
                            "Action log",
                            late,
                            inTime,
                            owner.name(),
                            "20 January 2026",
                            "Overdue by 3 days",
                            exempt,
                            "A staffing matter")
                    .doesNotContain("Dismiss", "??");
            assertThat(document("/actions." + ending + "?show=overdue", ending))
                    .contains(late)
                    .doesNotContain(inTime, exempt);
        }
        assertThat(pages.page(chair, "/actions?show=overdue"))
                .contains("/actions.docx?show=overdue", "/actions.pdf?show=overdue");
        clock.reset();
    }

    private String document(String uri, String ending) throws IOException {
        MvcTestResult file = pages.get(chair, uri);
        assertThat(file).hasStatusOk();
        byte[] content = file.getResponse().getContentAsByteArray();
        if (ending.equals("pdf")) {
            try (PDDocument document = Loader.loadPDF(content)) {
                return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            }
        }
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private List<CSVRecord> csv(String uri) throws IOException {
        String text = Pages.text(pages.get(chair, uri));
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.EXCEL
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }
}
