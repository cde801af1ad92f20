package org.mattersarising.agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.mattersarising.web.GovukDates;
import org.mattersarising.web.WordPage;
import org.springframework.stereotype.Component;

/** Writes matters arising as a Word document: a plain one, or the council's own template. */
@Component
public class WordDocument {

    WordDocument() {
        // A template is a small file; one that grows a hundredfold when opened is none.
        ZipSecureFile.setMinInflateRatio(0.005);
    }

    /** The plain document. */
    public byte[] plain(MattersArising report) {
        return WordPage.document(page -> {
            page.line(report.body().name(), true, 18);
            page.line(Lines.heading(report), true, 14);
            page.line(Lines.lead(report), false, 11);
            write(report, page);
        });
    }

    /** Fills the council's own template. @throws Refused when it is none */
    public byte[] filled(MattersArising report, byte[] template) {
        try (WordTemplate document = new WordTemplate(template)) {
            document.fill(words(report));
            document.matters(page -> write(report, page));
            return document.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether a file can be used as a template. @throws Refused with a sentence that names what is missing or unknown */
    public void check(byte[] template) {
        try (WordTemplate document = new WordTemplate(template)) {
            document.bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, String> words(MattersArising report) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("body", report.body().name());
        words.put("date", GovukDates.formatWithDay(report.meeting().date()));
        words.put("time", report.meeting().time().toString());
        words.put("place", report.meeting().place());
        words.put("as of", GovukDates.format(report.asOf()));
        return words;
    }

    private static void write(MattersArising report, WordPage page) {
        for (MattersArising.Section section : report.sections()) {
            page.line(section.heading().title(), true, 13);
            page.table(
                    Lines.COLUMNS, section.matters().stream().map(Lines::cells).toList());
        }
        if (report.sections().isEmpty()) {
            page.line(Lines.NOTHING, false, 11);
        }
        boolean first = true;
        for (Matter matter : Lines.withHistory(report)) {
            if (first) {
                page.lineOnNewPage(Lines.APPENDIX, true, 13);
                first = false;
            }
            page.line(matter.reference() + " " + matter.title(), true, 11);
            matter.history().forEach(line -> page.line(line, false, 10));
        }
    }
}
