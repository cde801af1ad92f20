package org.mattersarising.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Lines and tables of a Word document, written at its end or at one place of a template. */
public final class WordPage {

    private static final int IN_TABLE = 10;

    private final XWPFDocument document;
    private final XWPFParagraph slot;

    private WordPage(XWPFDocument document, XWPFParagraph slot) {
        this.document = document;
        this.slot = slot;
    }

    /** A new document. */
    public static byte[] document(Consumer<WordPage> content) {
        try (XWPFDocument document = new XWPFDocument()) {
            content.accept(new WordPage(document, null));
            return bytes(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Writes before a paragraph of a document that is there. */
    public static WordPage before(XWPFDocument document, XWPFParagraph slot) {
        return new WordPage(document, slot);
    }

    public static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }

    /** A paragraph. @param size in points */
    public void line(String text, boolean bold, int size) {
        run(paragraph(), text, bold, size);
    }

    /** A paragraph that begins a page. */
    public void lineOnNewPage(String text, boolean bold, int size) {
        XWPFParagraph paragraph = paragraph();
        paragraph.setPageBreak(true);
        run(paragraph, text, bold, size);
    }

    /** A table with a heading row that is repeated on each page; lines within a cell are kept. */
    public void table(List<String> columns, List<List<String>> rows) {
        XWPFTable table = table(columns.size());
        table.setWidth("100%");
        row(table.getRow(0), columns, true);
        table.getRow(0).setRepeatHeader(true);
        rows.forEach(cells -> row(table.createRow(), cells, false));
        paragraph();
    }

    private XWPFParagraph paragraph() {
        return slot == null
                ? document.createParagraph()
                : document.insertNewParagraph(slot.getCTP().newCursor());
    }

    private XWPFTable table(int columns) {
        if (slot == null) {
            return document.createTable(1, columns);
        }
        XWPFTable table = document.insertNewTbl(slot.getCTP().newCursor());
        XWPFTableRow row = table.getRow(0) == null ? table.createRow() : table.getRow(0);
        while (row.getTableCells().size() < columns) {
            row.addNewTableCell();
        }
        return table;
    }

    private static void row(XWPFTableRow row, List<String> cells, boolean bold) {
        for (int column = 0; column < cells.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            run(cell.getParagraphArray(0), cells.get(column), bold, IN_TABLE);
        }
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold, int size) {
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setFontSize(size);
        String[] lines = text.split("\n");
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak(BreakType.TEXT_WRAPPING);
            }
            run.setText(lines[line]);
        }
    }
}
