package org.mattersarising.minutes.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes a PDF: words at places, counted in points from the upper left corner of an A4 page. */
final class PdfFile implements AutoCloseable {

    static final PDFont PLAIN = new PDType1Font(FontName.HELVETICA);
    static final PDFont BOLD = new PDType1Font(FontName.HELVETICA_BOLD);
    private static final float HEIGHT = PDRectangle.A4.getHeight();

    final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    PdfFile() {
        page();
    }

    PdfFile page() {
        try {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfFile at(float x, float y, String text) {
        return at(x, y, text, PLAIN);
    }

    PdfFile at(float x, float y, String text, PDFont font) {
        try {
            content.beginText();
            content.setFont(font, 11);
            content.newLineAtOffset(x, HEIGHT - y);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines one below the other, 13 points apart. */
    PdfFile lines(float x, float y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            at(x, y + 13 * i, lines[i]);
        }
        return this;
    }

    PdfFile rule(float x1, float y1, float x2, float y2) {
        try {
            content.moveTo(x1, HEIGHT - y1);
            content.lineTo(x2, HEIGHT - y2);
            content.stroke();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws the cells of a table: every line across, every line down. */
    PdfFile grid(float[] xs, float[] ys) {
        for (float y : ys) {
            rule(xs[0], y, xs[xs.length - 1], y);
        }
        for (float x : xs) {
            rule(x, ys[0], x, ys[ys.length - 1]);
        }
        return this;
    }

    byte[] bytes() {
        try {
            content.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close();
        }
    }

    String text() throws UnreadableDocument {
        return new DocumentReader().read(bytes(), "minutes.pdf").text();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
