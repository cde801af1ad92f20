package org.mattersarising.minutes.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * Reads documents: bytes and a file name in, {@link SourceText} out. The kind is told by the content; a name that says
 * otherwise is not believed. Holds no state, so one reader serves any number of threads.
 *
 * <p>Refused, each with its own sentence: files that are empty or over the size limit; that are encrypted, damaged or
 * not text; kinds that are not read (old Word, spreadsheets, pictures, archives, programs); scanned PDFs without text;
 * Word files with macros; files that unpack to far more than they are. Nothing a document names is fetched or opened.
 */
public final class DocumentReader {

    private final Limits limits;

    /** With the limit of 25 MB. */
    public DocumentReader() {
        this.limits = Limits.DEFAULT;
    }

    /** @param maxBytes largest file that is read, in bytes */
    public DocumentReader(long maxBytes) {
        this.limits = Limits.ofBytes(maxBytes);
    }

    DocumentReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Reads a file; one over the limit is refused before it is loaded.
     *
     * @throws UnreadableDocument also when there is no such file or it may not be read
     */
    public SourceText read(Path file) throws UnreadableDocument {
        if (Files.isDirectory(file)) {
            throw new UnreadableDocument(file + " is a folder; name the files in it.");
        }
        if (!Files.exists(file)) {
            throw new UnreadableDocument("There is no file " + file + "; check the name.");
        }
        try (InputStream in = Files.newInputStream(file)) {
            limits.checkSize(Files.isRegularFile(file) ? Files.size(file) : 1);
            // One byte more than allowed tells a pipe, or a file that grows, from one that fits.
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
            return read(bytes, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            throw new UnreadableDocument("The file " + file + " may not be read; check who is allowed to.", e);
        }
    }

    /**
     * Reads a document that is already in memory.
     *
     * @param fileName as given by whoever sent it; a path in front is dropped, and it may be empty
     */
    public SourceText read(byte[] bytes, String fileName) throws UnreadableDocument {
        return read(bytes, fileName, ReadingProgress.UNHEARD);
    }

    /** As {@link #read(byte[], String)}, and says how far it is. */
    public SourceText read(byte[] bytes, String fileName, ReadingProgress progress) throws UnreadableDocument {
        limits.checkSize(bytes.length);
        String name = plainName(fileName);
        List<String> notes = new ArrayList<>();
        Kind kind = Kind.of(bytes, name);
        try {
            String text = kind.text(bytes, limits, notes, progress);
            if (text.isBlank()) {
                throw new UnreadableDocument("There is no text in the document; choose the file that holds the words.");
            }
            return new SourceText(text, kind.format(name), name, sha256(bytes), notes);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // The limits keep honest documents far from here; what still gets here was made to.
            throw new UnreadableDocument(
                    "The document unpacks to far more than it is; save it again from the program it was made with.", e);
        }
    }

    private static String plainName(String fileName) {
        String name = fileName == null ? "" : fileName;
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        StringBuilder plain = new StringBuilder();
        name.codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .limit(200)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    static boolean named(String fileName, String... endings) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
