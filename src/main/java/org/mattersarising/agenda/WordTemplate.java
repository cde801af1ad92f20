package org.mattersarising.agenda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.mattersarising.shared.Refused;
import org.mattersarising.web.WordPage;

/**
 * A council's own Word document, in which {@code {{body}}}, {@code {{date}}}, {@code {{time}}}, {@code {{place}}}, {@code {{as of}}} stand
 * for words and a paragraph {@code {{matters}}} for the matters themselves.
 */
final class WordTemplate implements AutoCloseable {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([^{}]{0,60})}}");
    private static final String MATTERS = "matters";
    private static final Set<String> KNOWN =
            new LinkedHashSet<>(List.of("body", "date", "time", "place", "as of", MATTERS));

    private final XWPFDocument document;

    /** @throws Refused when it is no template, with a sentence that names what is missing or unknown */
    WordTemplate(byte[] content) {
        this.document = open(content);
        check(document);
    }

    /** Replaces each placeholder but the one for the matters by its words. */
    void fill(Map<String, String> words) {
        paragraphs(document)
                .filter(paragraph -> !placeholders(paragraph.getText()).contains(MATTERS))
                .forEach(paragraph -> replace(paragraph, words));
    }

    /** Has the matters written where they are to stand. */
    void matters(Consumer<WordPage> content) {
        XWPFParagraph slot = document.getParagraphs().stream()
                .filter(paragraph -> placeholders(paragraph.getText()).contains(MATTERS))
                .findFirst()
                .orElseThrow();
        content.accept(WordPage.before(document, slot));
        while (!slot.getRuns().isEmpty()) {
            slot.removeRun(0);
        }
    }

    byte[] bytes() throws IOException {
        return WordPage.bytes(document);
    }

    @Override
    public void close() throws IOException {
        document.close();
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
}
