package org.mattersarising.agenda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.GovukDates;
import org.springframework.stereotype.Component;

/**
 * Writes matters arising as a Word document: a plain one, or the council's own template, in which {@code {{body}}}, {@code {{date}}},
 * {@code {{time}}}, {@code {{place}}}, {@code {{as of}}} stand for words and a paragraph {@code {{matters}}} for the matters themselves.
 */
@Component
public class WordDocument {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]{0,60})}}");
    private static final String MATTERS = "matters";
    private static final Set<String> KNOWN =
            new LinkedHashSet<>(List.of("body", "date", "time", "place", "as of", MATTERS));

    WordDocument() {
        // A template is a small file; one that grows a hundredfold when opened is none.
        ZipSecureFile.setMinInflateRatio(0.005);
    }

    /** The plain document. */
    public byte[] plain(MattersArising report) {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph title = document.createParagraph();
            run(title, report.body().name(), true, 18);
            XWPFParagraph line = document.createParagraph();
            run(line, Lines.heading(report), true, 14);
            run(document.createParagraph(), Lines.lead(report), false, 11);
            write(report, new AtEnd(document));
            return bytes(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Fills the council's own template. @throws Refused when it is none */
    public byte[] filled(MattersArising report, byte[] template) {
        try (XWPFDocument document = open(template)) {
            check(document);
            Map<String, String> words = words(report);
            List<XWPFParagraph> slots = new ArrayList<>();
            paragraphs(document).forEach(paragraph -> {
                if (placeholders(paragraph.getText()).contains(MATTERS)) {
                    slots.add(paragraph);
                } else {
                    replace(paragraph, words);
                }
            });
            XWPFParagraph slot = slots.get(0);
            write(report, new Before(document, slot));
            while (!slot.getRuns().isEmpty()) {
                slot.removeRun(0);
            }
            return bytes(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether a file can be used as a template. @throws Refused with a sentence that names what is missing or unknown */
    public void check(byte[] template) {
        try (XWPFDocument document = open(template)) {
            check(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void check(XWPFDocument document) {
        Set<String> found = new LinkedHashSet<>();
        paragraphs(document).forEach(paragraph -> found.addAll(placeholders(paragraph.getText())));
        List<String> unknown =
                found.stream().filter(name -> !KNOWN.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw new Refused("The template has placeholders that nothing is known for: %s. Use only %s."
                    .formatted(braced(unknown), braced(KNOWN)));
        }
        boolean inBody = document.getParagraphs().stream()
                .anyMatch(paragraph -> placeholders(paragraph.getText()).contains(MATTERS));
        if (!inBody) {
            throw new Refused(
                    "The template has no {{matters}} in a paragraph of its own, outside tables; put it where the matters are to stand.");
        }
    }

    private static XWPFDocument open(byte[] template) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(template));
        } catch (IOException | RuntimeException none) {
            throw new Refused("The template is not a Word document (.docx); save it as one and choose it again.");
        }
    }

    private static Map<String, String> words(MattersArising report) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("body", report.body().name());
        words.put("date", GovukDates.formatWithDay(report.meeting().date()));
        words.put("time", report.meeting().time().toString());
        words.put("place", report.meeting().place());
        words.put("as of", GovukDates.format(report.asOf()));
        return words;
    }

    private static void replace(XWPFParagraph paragraph, Map<String, String> words) {
        if (placeholders(paragraph.getText()).isEmpty()) {
            return;
        }
        // Word cuts a placeholder into runs as it likes; the first run keeps the format for the whole line.
        Matcher matcher = PLACEHOLDER.matcher(paragraph.getText());
        String text = matcher.replaceAll(found -> Matcher.quoteReplacement(words.get(name(found.group(1)))));
        XWPFRun first = paragraph.getRuns().get(0);
        while (paragraph.getRuns().size() > 1) {
            paragraph.removeRun(1);
        }
        first.setText(text, 0);
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(name(matcher.group(1)));
        }
        return found;
    }

    private static String name(String inBraces) {
        return inBraces.strip().toLowerCase(java.util.Locale.UK);
    }

    private static String braced(Iterable<String> names) {
        List<String> braced = new ArrayList<>();
        names.forEach(name -> braced.add("{{" + name + "}}"));
        return String.join(", ", braced);
    }

    private static Stream<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFParagraph> all = new ArrayList<>(document.getParagraphs());
        document.getTables().forEach(table -> inTable(table, all));
        document.getHeaderList().forEach(header -> all.addAll(header.getParagraphs()));
        document.getFooterList().forEach(footer -> all.addAll(footer.getParagraphs()));
        return all.stream();
    }

    private static void inTable(XWPFTable table, List<XWPFParagraph> all) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                all.addAll(cell.getParagraphs());
                cell.getTables().forEach(inner -> inTable(inner, all));
            }
        }
    }

    /** Where the next part goes. */
    private interface Place {

        XWPFParagraph paragraph();

        XWPFTable table();
    }

    private record AtEnd(XWPFDocument document) implements Place {

        @Override
        public XWPFParagraph paragraph() {
            return document.createParagraph();
        }

        @Override
        public XWPFTable table() {
            return document.createTable(1, 4);
        }
    }

    private record Before(XWPFDocument document, XWPFParagraph slot) implements Place {

        @Override
        public XWPFParagraph paragraph() {
            return document.insertNewParagraph(slot.getCTP().newCursor());
        }

        @Override
        public XWPFTable table() {
            XWPFTable table = document.insertNewTbl(slot.getCTP().newCursor());
            XWPFTableRow row = table.getRow(0) == null ? table.createRow() : table.getRow(0);
            while (row.getTableCells().size() < 4) {
                row.addNewTableCell();
            }
            return table;
        }
    }

    private static void write(MattersArising report, Place place) {
        for (MattersArising.Section section : report.sections()) {
            run(place.paragraph(), section.heading().title(), true, 13);
            XWPFTable table = place.table();
            table.setWidth("100%");
            row(table.getRow(0), List.of("Matter", "Owner", "Due", "How it stands"), true);
            section.matters().forEach(matter -> row(table.createRow(), Lines.cells(matter), false));
            place.paragraph();
        }
        if (report.sections().isEmpty()) {
            run(place.paragraph(), Lines.NOTHING, false, 11);
        }
        List<Matter> old = Lines.withHistory(report);
        if (!old.isEmpty()) {
            XWPFParagraph heading = place.paragraph();
            heading.setPageBreak(true);
            run(heading, Lines.APPENDIX, true, 13);
            for (Matter matter : old) {
                run(place.paragraph(), matter.reference() + " " + matter.title(), true, 11);
                matter.history().forEach(line -> run(place.paragraph(), line, false, 10));
            }
        }
    }

    private static void row(XWPFTableRow row, List<String> cells, boolean bold) {
        for (int column = 0; column < cells.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            run(cell.getParagraphArray(0), cells.get(column), bold, 10);
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

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
