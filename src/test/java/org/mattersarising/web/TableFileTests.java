package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.shared.Refused;

class TableFileTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,post\n\"Marsh, Zoë\",Head\n",
                "name;post\n\"Marsh, Zoë\";Head\n",
                "name\tpost\nMarsh, Zoë\tHead\n"
            })
    void commas_semicolons_and_tabs_are_told_apart_in_either_encoding(String text) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            List<TableFile.Row> rows = TableFile.read(text.getBytes(charset));
            assertThat(rows.get(1).cells()).containsExactly("Marsh, Zoë", "Head");
        }
    }

    @Test
    void rows_keep_the_numbers_that_the_spreadsheet_shows_and_empty_ones_are_left_out() {
        List<TableFile.Row> rows = TableFile.read("\uFEFFname\n\n , \nAsha\n".getBytes(StandardCharsets.UTF_8));
        assertThat(rows).containsExactly(new TableFile.Row(1, List.of("name")), new TableFile.Row(4, List.of("Asha")));
        assertThat(rows.get(1).cell(-1)).isEmpty();
        assertThat(rows.get(1).cell(5)).isEmpty();
    }

    @Test
    void a_workbook_gives_dates_as_dates_hours_as_hours_and_formulas_by_their_last_result() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet("Log").createRow(2);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(0).setCellValue(LocalDate.of(2026, 2, 5));
            row.getCell(0).setCellStyle(day);
            row.createCell(1).setCellValue(12);
            CellStyle hour = workbook.createCellStyle();
            hour.setDataFormat(workbook.createDataFormat().getFormat("hh:mm"));
            row.createCell(2).setCellValue(DateUtil.convertTime("14:30"));
            row.getCell(2).setCellStyle(hour);
            row.createCell(3).setCellFormula("B3*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(3));
            workbook.write(out);
        }
        assertThat(TableFile.read(out.toByteArray()))
                .containsExactly(new TableFile.Row(3, List.of("2026-02-05", "12", "14:30", "24")));
    }

    @Test
    void what_is_no_table_is_refused_with_a_sentence_that_says_what_to_do() throws IOException {
        refused(new byte[0], "The file is empty");
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 1}, "save it as .xlsx or CSV");
        refused(new byte[] {1, 2, 3, 0}, "This is no table");
        refused(new byte[5 * 1024 * 1024 + 1], "5 MB at most");
        refused("a,b\n\"c".getBytes(StandardCharsets.UTF_8), "quotation marks");
        refused("PK is how zip files begin".getBytes(StandardCharsets.UTF_8), "This workbook");
        refused("a\n".repeat(5_002).getBytes(StandardCharsets.UTF_8), "more than 5,000 rows");
        refused((",".repeat(70) + "x").getBytes(StandardCharsets.UTF_8), "more than 60 columns");
    }

    @Test
    void a_small_file_that_unpacks_to_more_than_memory_holds_is_refused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 40; megabyte++) {
                zip.write(nothing);
            }
        }
        assertThat(out.size()).isLessThan(100_000);
        refused(out.toByteArray(), "unpacks to more than can be read");
    }

    private static void refused(byte[] file, String words) {
        assertThatThrownBy(() -> TableFile.read(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words)
                .hasMessageEndingWith(".");
    }
}
