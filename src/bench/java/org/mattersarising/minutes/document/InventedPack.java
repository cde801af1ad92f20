package org.mattersarising.minutes.document;

import static java.nio.charset.StandardCharsets.UTF_8;

/** One invented pack of about 250 KB of text, as a file of each kind that is read. */
final class InventedPack {

    private static final int CHARACTERS = 250_000;
    private static final int LINES_PER_PAGE = 48;
    private static final int LINE = 90;

    private InventedPack() {}

    static String text() {
        StringBuilder text =
                new StringBuilder("Ashmere Harbour Board\n\nMinutes of the meeting held on 6 May 2031\n\n");
        for (int item = 1; text.length() < CHARACTERS; item++) {
            text.append(item).append(". **Moorings on the north quay**\n\n");
            text.append(
                            "The Board received a report of the Harbour Master on the moorings at the north quay, which had been ")
                    .append(
                            "surveyed in the winter. Members asked about the cost of chains, about the waiting list and about ")
                    .append("the visitors' berths, and heard that the diver would come again in June.\n\n");
            text.append("RESOLVED that:\n\n(1) the report be noted;\n\n");
            text.append("(2) the Harbour Master submit a further report on berth ")
                    .append(item)
                    .append(" in three months.\n\n");
        }
        return text.toString();
    }

    static byte[] of(String kind) {
        String text = text();
        return switch (kind) {
            case "html" ->
                ("<!doctype html><html><body><p>" + text.replace("\n\n", "</p>\n<p>") + "</p></body></html>")
                        .getBytes(UTF_8);
            case "docx" -> word(text);
            case "pdf" -> pdf(text);
            default -> text.getBytes(UTF_8);
        };
    }

    private static byte[] word(String text) {
        StringBuilder body = new StringBuilder();
        text.lines().filter(line -> !line.isEmpty()).forEach(line -> body.append(WordFile.paragraph(line)));
        return WordFile.of(body.toString())
                .part(
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                                + " Target=\"word/document.xml\"/></Relationships>")
                .bytes();
    }

    private static byte[] pdf(String text) {
        PdfFile file = new PdfFile();
        int line = 0;
        for (String paragraph : text.split("\n\n")) {
            for (int from = 0; from < paragraph.length(); from += LINE) {
                if (++line % LINES_PER_PAGE == 0) {
                    file.page();
                }
                String part = paragraph.substring(from, Math.min(from + LINE, paragraph.length()));
                file.at(72, 60 + 15 * (line % LINES_PER_PAGE), part);
            }
        }
        return file.bytes();
    }
}
