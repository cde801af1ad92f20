package org.mattersarising.minutes.document;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF to lines with its layout kept: rows of tables, an action column beside its paragraph, no furniture, words put
 * together again where a line end tore them. Forms (XFA), attachments and pictures are not looked at.
 */
final class PdfText {

    /** Fewer characters than this per page, and the pages are pictures. */
    private static final int SCANNED_CHARACTERS = 8;

    private PdfText() {}

    static String of(byte[] bytes, Limits limits, List<String> notes, ReadingProgress progress)
            throws UnreadableDocument {
        PdfStreams.check(bytes, limits);
        PdfFonts.use();
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                "",
                null,
                null,
                MemoryUsageSetting.setupMainMemoryOnly(limits.unpackedBytes()).streamCache)) {
            return text(document, limits, notes, progress);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(
                    "The document is protected by a password; save it without one and try again.", e);
        } catch (PageReader.TooMuch e) {
            throw new UnreadableDocument(
                    "The PDF draws more than can be read; print it to a new PDF, or split it, and try again.", e);
        } catch (IOException | RuntimeException e) {
            // A damaged file comes out of the library as any exception there is.
            throw new UnreadableDocument("The PDF is damaged; open it, save it again as PDF and try the new file.", e);
        }
    }

    private static String text(PDDocument document, Limits limits, List<String> notes, ReadingProgress progress)
            throws IOException, UnreadableDocument {
        int pages = document.getNumberOfPages();
        if (pages > limits.pages()) {
            throw new UnreadableDocument(
                    "The PDF has " + pages + " pages and the limit is " + limits.pages() + "; split it.");
        }
        PageReader reader = new PageReader(limits, read -> progress.page(read, pages));
        reader.writeText(document, Writer.nullWriter());
        List<PdfPage> read = reader.pages();
        long characters = read.stream().mapToLong(PdfPage::characters).sum();
        if (characters < (long) SCANNED_CHARACTERS * pages) {
            throw new UnreadableDocument(
                    "The PDF holds pictures of pages and no text; it needs text recognition first.");
        }
        long bare = read.stream().filter(page -> page.characters() == 0).count();
        if (bare > 0) {
            notes.add(bare + " of " + pages + " pages hold no text; scanned pages need text recognition to be read.");
        }
        return PdfLayout.text(read, limits);
    }
}
