package org.mattersarising.minutes.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a Word file that hold text. Every byte that is unpacked is counted, also of parts that are skipped, so
 * that a small file cannot grow without end; nothing is ever written to disk, so names of entries do no harm.
 */
final class WordPackage {

    static final String BODY = "document.main";
    static final String STYLES = "styles";
    static final String NUMBERING = "numbering";
    static final String FOOTNOTES = "footnotes";
    static final String ENDNOTES = "endnotes";

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Pattern OVERRIDE = Pattern.compile("<(?:\\w{1,20}:)?Override\\b([^>]{0,2000})>");
    private static final Pattern PART_NAME = Pattern.compile("PartName\\s{0,9}=\\s{0,9}[\"']/?([^\"']{1,500})[\"']");
    private static final Pattern WORD_TYPE = Pattern.compile(
            "ContentType\\s{0,9}=\\s{0,9}[\"']application/(?:vnd\\.openxmlformats-officedocument\\.wordprocessingml\\.|vnd\\.ms-word\\.)([\\w.]{1,60}?)\\+xml[\"']");

    private final Limits limits;
    private long unpacked;

    private WordPackage(Limits limits) {
        this.limits = limits;
    }

    /** @return the parts by what they hold; the body is always among them */
    static Map<String, byte[]> parts(byte[] bytes, Limits limits) throws IOException, UnreadableDocument {
        WordPackage word = new WordPackage(limits);
        Set<String> names = word.names(bytes);
        refuseOthers(names);
        String types = new String(word.part(bytes, CONTENT_TYPES), StandardCharsets.UTF_8);
        Map<String, String> wanted = new HashMap<>();
        Matcher overrides = OVERRIDE.matcher(types);
        while (overrides.find()) {
            Matcher name = PART_NAME.matcher(overrides.group(1));
            Matcher type = WORD_TYPE.matcher(overrides.group(1));
            if (name.find() && type.find()) {
                wanted.put(name.group(1), type.group(1));
            }
        }
        if (types.contains("macroEnabled") || names.contains("word/vbaProject.bin")) {
            throw new UnreadableDocument(
                    "The Word file holds macros; save it as .docx, which has none, and try again.");
        }
        if (!wanted.containsValue(BODY)) {
            wanted.put("word/document.xml", BODY);
        }
        Map<String, byte[]> parts = word.read(bytes, wanted);
        if (!parts.containsKey(BODY)) {
            throw new UnreadableDocument(
                    "The file is a ZIP archive and no Word file; unpack it and choose the documents in it.");
        }
        return parts;
    }

    private static void refuseOthers(Set<String> names) throws UnreadableDocument {
        if (names.contains("mimetype")) {
            throw new UnreadableDocument(
                    "The file is of an OpenDocument or e-book kind; save it as .docx or PDF and try again.");
        }
        if (names.contains("xl/workbook.xml") || names.contains("ppt/presentation.xml")) {
            throw new UnreadableDocument("The file is a spreadsheet or a presentation; save it as PDF and try again.");
        }
        if (!names.contains(CONTENT_TYPES)) {
            throw new UnreadableDocument("The file is a ZIP archive; unpack it and choose the documents in it.");
        }
    }

    private Set<String> names(byte[] bytes) throws IOException, UnreadableDocument {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                if (!names.add(entry.getName())) {
                    throw new UnreadableDocument(
                            "The Word file holds two parts of one name; open it, save it again as .docx and try the new file.");
                }
                if (names.size() > limits.parts()) {
                    throw new UnreadableDocument("The file holds more than " + limits.parts()
                            + " parts; open it, save it again as .docx and try the new file.");
                }
                unpack(zip, null);
            }
        }
        unpacked = 0;
        return names;
    }

    private byte[] part(byte[] bytes, String name) throws IOException, UnreadableDocument {
        return read(bytes, Map.of(name, name)).getOrDefault(name, new byte[0]);
    }

    private Map<String, byte[]> read(byte[] bytes, Map<String, String> wanted) throws IOException, UnreadableDocument {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = next(zip); entry != null && parts.size() < wanted.size(); entry = next(zip)) {
                String kind = wanted.get(entry.getName());
                if (kind != null && isText(kind)) {
                    ByteArrayOutputStream part = new ByteArrayOutputStream();
                    unpack(zip, part);
                    parts.putIfAbsent(kind, part.toByteArray());
                }
            }
        }
        unpacked = 0;
        return parts;
    }

    private static boolean isText(String kind) {
        return Set.of(BODY, STYLES, NUMBERING, FOOTNOTES, ENDNOTES, CONTENT_TYPES)
                .contains(kind);
    }

    private static ZipEntry next(ZipInputStream zip) throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            throw new IOException("A name in the archive is not text", e);
        }
    }

    private void unpack(ZipInputStream zip, ByteArrayOutputStream into) throws IOException, UnreadableDocument {
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            size += read;
            unpacked += read;
            if (unpacked > limits.unpackedBytes() || into != null && size > limits.partBytes()) {
                throw new UnreadableDocument(
                        "The Word file unpacks to far more than it is; open it, save it again as .docx and try the new file.");
            }
            if (into != null) {
                into.write(buffer, 0, read);
            }
        }
    }
}
