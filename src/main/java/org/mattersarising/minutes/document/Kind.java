package org.mattersarising.minutes.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a document is, told by its first bytes. The name decides only where the bytes leave it open. */
enum Kind {
    PLAIN {
        @Override
        String text(byte[] bytes, Limits limits, List<String> notes, ReadingProgress progress)
                throws UnreadableDocument {
            return Decoding.decode(bytes, notes);
        }

        @Override
        Format format(String fileName) {
            return DocumentReader.named(fileName, ".md", ".markdown") ? Format.MARKDOWN : Format.TEXT;
        }
    },
    HTML {
        @Override
        String text(byte[] bytes, Limits limits, List<String> notes, ReadingProgress progress)
                throws UnreadableDocument {
            return HtmlText.of(bytes, limits, notes);
        }

        @Override
        Format format(String fileName) {
            return Format.HTML;
        }
    },
    PDF {
        @Override
        String text(byte[] bytes, Limits limits, List<String> notes, ReadingProgress progress)
                throws UnreadableDocument {
            return PdfText.of(bytes, limits, notes, progress);
        }

        @Override
        Format format(String fileName) {
            return Format.PDF;
        }
    },
    DOCX {
        @Override
        String text(byte[] bytes, Limits limits, List<String> notes, ReadingProgress progress)
                throws UnreadableDocument {
            return WordText.of(bytes, limits);
        }

        @Override
        Format format(String fileName) {
            return Format.DOCX;
        }
    };

    private static final int HEAD = 4096;
    private static final Pattern HTML_START = Pattern.compile(
            "^(?:<\\?xml[^>]{0,200}>)?\\s{0,200}(?:<!--.{0,2000}?-->\\s{0,200})?<(?:!doctype html|html|head|body)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ANY_TAG = Pattern.compile("<(?:p|div|h[1-6]|table|ul|ol|br|span)\\b[^<]{0,300}>");

    abstract String text(byte[] bytes, Limits limits, List<String> notes, ReadingProgress progress)
            throws UnreadableDocument;

    abstract Format format(String fileName);

    /** Whether it is packed, so that little can become much, and is read by a library that follows what stands in it. */
    boolean unpacks() {
        return this == PDF || this == DOCX;
    }

    static Kind of(byte[] bytes, String fileName) throws UnreadableDocument {
        String head = head(bytes);
        String start = head.stripLeading();
        if (start.startsWith("%PDF-") || isPdfAfterJunk(head, fileName)) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return DOCX;
        }
        refuseOthers(bytes, head, start);
        String lower = start.toLowerCase(Locale.ROOT);
        boolean html = HTML_START.matcher(lower).find()
                || DocumentReader.named(fileName, ".html", ".htm", ".xhtml")
                        && ANY_TAG.matcher(lower).find();
        return html ? HTML : PLAIN;
    }

    /** The first characters, whatever the encoding: bytes as Latin-1, NULs and the byte order mark dropped. */
    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return head.substring(2).replace("\0", "");
        }
        return head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    }

    /** The PDF rules let a reader skip up to 1,024 bytes; only a file that also calls itself a PDF gets that. */
    private static boolean isPdfAfterJunk(String head, String fileName) {
        int at = head.indexOf("%PDF-");
        return at >= 0 && at < 1024 && DocumentReader.named(fileName, ".pdf");
    }

    private static void refuseOthers(byte[] bytes, String head, String start) throws UnreadableDocument {
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new UnreadableDocument(
                    contains(bytes, "EncryptedPackage".getBytes(UTF_16LE))
                            ? "The document is protected by a password; save it without one and try again."
                            : "The file is of an old Office kind (such as .doc); save it as .docx or PDF and try again.");
        }
        if (start.startsWith("{\\rtf")) {
            throw new UnreadableDocument("The file is rich text (RTF); save it as .docx or PDF and try again.");
        }
        if (head.startsWith("MZ") && contains(bytes, "PE\0\0".getBytes(ISO_8859_1))
                || head.startsWith("\u007fELF")
                || head.startsWith("\u00ca\u00fe\u00ba\u00be")
                || head.startsWith("\u00cf\u00fa\u00ed\u00fe")) {
            throw new UnreadableDocument(
                    "The file is a program, whatever its name says; choose a text, HTML, PDF or .docx file.");
        }
        if (isPicture(head)) {
            throw new UnreadableDocument(
                    "The file is a picture and needs text recognition first; save the result as PDF or text.");
        }
        if (head.startsWith("\u001f\u008b")
                || head.startsWith("7z\u00bc\u00af")
                || head.startsWith("Rar!")
                || head.startsWith("BZh9")) {
            throw new UnreadableDocument("The file is an archive; unpack it and choose the documents in it.");
        }
    }

    private static boolean isPicture(String head) {
        return head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*")
                || head.startsWith("BM") && head.indexOf('\0') >= 0
                || head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        // Both marks stand near the start or in the directory, which small files have within the first megabyte.
        int last = Math.min(bytes.length, 1 << 20) - wanted.length;
        for (int i = 0; i <= last; i++) {
            int k = 0;
            while (k < wanted.length && bytes[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
