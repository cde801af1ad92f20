package org.mattersarising.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.mock.web.MockHttpServletResponse;

/** All that can be read in an answer, whatever its format. */
final class ReadableText {

    private ReadableText() {}

    static String of(MockHttpServletResponse response) {
        byte[] bytes = response.getContentAsByteArray();
        String type = String.valueOf(response.getContentType());
        String headers = response.getHeader("Location") + " " + response.getHeader("Content-Disposition") + " ";
        try {
            if (type.startsWith("application/pdf")) {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    return headers + new PDFTextStripper().getText(document);
                }
            }
            return headers
                    + (type.contains("openxmlformats") ? unzipped(bytes) : new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unzipped(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
