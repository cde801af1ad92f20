package org.mattersarising.minutes.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The body of a Word file, or its notes, from the first paragraph to the last. */
final class WordBody implements WordText.PartReader {

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final LineWriter out;
    private final boolean notes;

    private final Deque<WordParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<WordTable> tables = new ArrayDeque<>();
    private final Deque<Boolean> hiddenRuns = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private String carried = "";
    private String note = "";
    private int skipped;
    private int boxDepth;
    private boolean inMark;
    private boolean inRowProperties;
    private boolean rowDeleted;
    private boolean inText;
    private boolean listBefore;

    /** @param notes whether this is the part that holds footnotes, or endnotes */
    WordBody(WordStyles styles, WordNumbering numbering, LineWriter out, boolean notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.out = out;
        this.notes = notes;
    }

    @Override
    public boolean isDone() {
        return out.isFull();
    }

    @Override
    public void start(XMLStreamReader xml, String name) {
        if (skipped > 0 || isSkipped(name)) {
            skipped++;
            return;
        }
        switch (name) {
            case "p" -> paragraphs.push(new WordParagraph());
            case "r" -> hiddenRuns.push(false);
            case "t" -> inText = true;
            case "tab", "ptab" -> add("\t");
            case "br", "cr" -> add("\n");
            case "noBreakHyphen" -> add("-");
            case "sym" -> symbol(WordText.attribute(xml, "char"));
            case "txbxContent" -> boxDepth++;
            case "strike", "dstrike", "vanish" -> {
                if (!hiddenRuns.isEmpty() && !inMark && WordText.isOn(xml)) {
                    hiddenRuns.pop();
                    hiddenRuns.push(true);
                }
            }
            case "footnote", "endnote" -> startNote(xml);
            default -> {
                property(xml, name);
                table(xml, name);
            }
        }
    }

    /** Deleted while changes were tracked, moved away, or how something looked before; never what it says now. */
    private boolean isSkipped(String name) {
        if (name.equals("del") && inMark && !paragraphs.isEmpty()) {
            paragraphs.peek().endDeleted = true;
        }
        if (name.equals("del") && inRowProperties) {
            rowDeleted = true;
        }
        return name.equals("del") || name.equals("moveFrom") || name.endsWith("Change") || name.equals("Fallback");
    }

    private void startNote(XMLStreamReader xml) {
        String type = WordText.attribute(xml, "type");
        if (type == null || type.equals("normal")) {
            note = "Note " + WordText.attribute(xml, "id") + ": ";
        } else {
            skipped++;
        }
    }

    private void property(XMLStreamReader xml, String name) {
        if (name.equals("pPr")) {
            inMark = true;
        }
        if (!inMark || paragraphs.isEmpty()) {
            return;
        }
        WordParagraph paragraph = paragraphs.peek();
        switch (name) {
            case "pStyle" -> paragraph.style = WordText.attribute(xml, "val");
            case "numId" -> paragraph.list = WordText.number(xml, "val", -1);
            case "ilvl" -> paragraph.level = WordText.number(xml, "val", -1);
            case "outlineLvl" -> paragraph.outline = WordText.number(xml, "val", -1);
            default -> {}
        }
    }

    private void table(XMLStreamReader xml, String name) {
        if (name.equals("tbl")) {
            tables.push(new WordTable());
        }
        if (tables.isEmpty()) {
            return;
        }
        WordTable table = tables.peek();
        switch (name) {
            case "gridCol" -> table.column(WordText.number(xml, "w", 0));
            case "tr" -> {
                table.startRow();
                rowDeleted = false;
            }
            case "trPr" -> inRowProperties = true;
            case "gridBefore" -> table.leaveOut(WordText.number(xml, "val", 0));
            case "tc" -> table.startCell();
            case "gridSpan" -> table.leaveOut(WordText.number(xml, "val", 1) - 1);
            default -> {}
        }
    }

    private void symbol(String code) {
        if (code != null && code.matches("[0-9A-Fa-f]{4}")) {
            add(Bullets.plain(String.valueOf((char) Integer.parseInt(code, 16))));
        }
    }

    @Override
    public void text(String text) {
        if (inText && skipped == 0) {
            add(text.replace('\n', ' ').replace('\t', ' '));
        }
    }

    private void add(String text) {
        boolean inRun = !hiddenRuns.isEmpty() && !inMark;
        if (inRun && !hiddenRuns.peek() && !paragraphs.isEmpty() && !out.isFull()) {
            paragraphs.peek().text.append(text);
        }
    }

    @Override
    public void end(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "p" -> endParagraph(paragraphs.pop());
            case "r" -> hiddenRuns.pop();
            case "t" -> inText = false;
            case "pPr" -> inMark = false;
            case "txbxContent" -> boxDepth--;
            case "trPr" -> inRowProperties = false;
            case "tr" -> endRow();
            case "tbl" -> {
                tables.pop();
                out.emptyLine();
                listBefore = false;
            }
            default -> {}
        }
    }

    private void endRow() {
        WordTable table = tables.pop();
        if (!rowDeleted) {
            if (tables.isEmpty()) {
                table.endRow(out);
            } else {
                tables.peek().paragraph(table.line());
            }
        }
        rowDeleted = false;
        tables.push(table);
    }

    private void endParagraph(WordParagraph paragraph) {
        String raw = carried + paragraph.text;
        carried = paragraph.endDeleted ? raw : "";
        if (paragraph.endDeleted) {
            return;
        }
        String text = plain(raw);
        String label = numbering.next(paragraph.list, paragraph.level, paragraph.style);
        if (!text.isEmpty()) {
            String numbered = label.isEmpty() ? text : label + " " + text;
            int heading = styles.heading(paragraph.style, paragraph.outline);
            write(numbered, heading, !label.isEmpty());
        } else if (!tables.isEmpty() && boxDepth == 0) {
            // Empty paragraphs place the notes of an action column beside what they belong to.
            tables.peek().paragraph("");
        }
        if (paragraphs.isEmpty()) {
            List<String> behind = List.copyOf(boxes);
            boxes.clear();
            behind.forEach(box -> write(box, 0, false));
        }
    }

    private void write(String text, int heading, boolean inList) {
        if (!paragraphs.isEmpty()) {
            boxes.add(text);
            return;
        }
        if (!tables.isEmpty()) {
            tables.peek().paragraph(text);
            return;
        }
        if (!(inList && listBefore && heading == 0)) {
            out.emptyLine();
        }
        String marked = note + "#".repeat(heading) + (heading > 0 ? " " : "") + text;
        note = notes ? "" : note;
        marked.lines().forEach(out::line);
        listBefore = inList && heading == 0;
    }

    /** Tabs separate cells; several are one, and the one behind a typed number or bullet only makes room. */
    private static String plain(String text) {
        String plain = text.strip().replaceAll(" {0,9}\t[\t ]{0,99}", "\t");
        int tab = plain.indexOf('\t');
        return tab > 0 && Piece.isLabel(plain.substring(0, tab))
                ? plain.substring(0, tab) + " " + plain.substring(tab + 1)
                : plain;
    }
}
