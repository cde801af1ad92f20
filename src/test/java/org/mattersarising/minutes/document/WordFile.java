package org.mattersarising.minutes.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes a Word file part by part, for what no library would write: deletions, hostile parts. */
final class WordFile {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private WordFile() {}

    /** @param body elements inside the body; the prefix is {@code w} */
    static WordFile of(String body) {
        WordFile file = new WordFile();
        file.part(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("document", "document.main") + override("styles", "styles")
                        + override("numbering", "numbering") + override("footnotes", "footnotes") + "</Types>");
        file.part("word/document.xml", element("document", "<w:body>" + body + "</w:body>"));
        return file;
    }

    private static String override(String name, String type) {
        return "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    static String element(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + " xmlns:w=\"" + NAMESPACE + "\">" + content
                + "</w:" + name + ">";
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    WordFile numbering(String content) {
        return part("word/numbering.xml", element("numbering", content));
    }

    WordFile styles(String content) {
        return part("word/styles.xml", element("styles", content));
    }

    WordFile part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    WordFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() {
        return zip(parts);
    }

    String text() throws UnreadableDocument {
        return new DocumentReader().read(bytes(), "minutes.docx").text();
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A file that a library wrote, to be changed part by part. */
    static WordFile from(byte[] bytes) {
        WordFile file = new WordFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file.parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
