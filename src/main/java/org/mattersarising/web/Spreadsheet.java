package org.mattersarising.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A table to take away. Rows are written as they come, so that a hundred thousand need no more memory than a hundred. A cell is a text, a
 * number or a date; a date stays one in Excel and is ISO 8601 in CSV.
 *
 * @param name of the file, without its ending
 * @param columns what stands in the first row
 * @param rows each as long as the columns
 */
public record Spreadsheet(String name, List<String> columns, Iterator<List<?>> rows) {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int COLUMN_WIDTH = 24 * 256;
    /** A cell of Excel holds no more characters. */
    private static final int LONGEST_CELL = 32_767;

    /** Answers with comma-separated values (RFC 4180) in UTF-8, marked so that Excel knows. */
    public void csv(HttpServletResponse response) throws IOException {
        OutputStream out = attachment(response, "text/csv;charset=UTF-8", "csv");
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        csv(writer);
    }

    /** Writes the same anywhere else. */
    public void csv(Appendable out) throws IOException {
        out.append('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
            printer.printRecord(columns);
            while (rows.hasNext()) {
                for (Object cell : rows.next()) {
                    printer.print(cell instanceof String text ? harmless(text) : cell);
                }
                printer.println();
            }
        }
    }

    /** Answers with an Excel workbook of one sheet. */
    public void excel(HttpServletResponse response) throws IOException {
        OutputStream out =
                attachment(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Sheet sheet = workbook.createSheet(name);
            sheet.createFreezePane(0, 1);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("d mmm yyyy"));
            head(workbook, sheet);
            for (int number = 1; rows.hasNext(); number++) {
                Row row = sheet.createRow(number);
                for (Object value : rows.next()) {
                    fill(row.createCell(Math.max(0, row.getLastCellNum())), value, day);
                }
            }
            workbook.write(out);
        }
    }

    private void head(SXSSFWorkbook workbook, Sheet sheet) {
        Font bold = workbook.createFont();
        bold.setBold(true);
        CellStyle style = workbook.createCellStyle();
        style.setFont(bold);
        Row head = sheet.createRow(0);
        for (int column = 0; column < columns.size(); column++) {
            Cell cell = head.createCell(column);
            cell.setCellValue(columns.get(column));
            cell.setCellStyle(style);
            sheet.setColumnWidth(column, COLUMN_WIDTH);
        }
    }

    private static void fill(Cell cell, Object value, CellStyle day) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value != null) {
            String text = value.toString();
            cell.setCellValue(text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
        }
    }

    private OutputStream attachment(HttpServletResponse response, String type, String ending) throws IOException {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + ending)
                        .build()
                        .toString());
        return response.getOutputStream();
    }

    /** A spreadsheet takes a text that begins like this for a formula and runs it. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
