package org.mattersarising.actions;

import java.util.Map;
import org.apache.tika.Tika;
import org.mattersarising.shared.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Decides whether a file is taken as evidence: by its content, whatever its name says. */
@Component
public class EvidenceCheck {

    private static final int LONGEST_NAME = 150;

    private static final Map<String, String> TAKEN = Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel"),
            Map.entry("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint"),
            Map.entry("application/vnd.oasis.opendocument.text", "OpenDocument"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "OpenDocument"),
            Map.entry("image/png", "PNG"),
            Map.entry("image/jpeg", "JPEG"),
            Map.entry("text/plain", "text"),
            Map.entry("text/csv", "CSV"),
            Map.entry("message/rfc822", "mail"));

    private final Tika types = new Tika();
    private final DataSize limit;

    EvidenceCheck(@Value("${matters.evidence.limit:10MB}") DataSize limit) {
        this.limit = limit;
    }

    /**
     * Takes a file in.
     *
     * @throws Refused when it is empty, larger than the limit, or of a type that is not taken
     */
    public EvidenceFile take(String name, byte[] content) {
        String plain = plain(name);
        if (content.length == 0) {
            throw new Refused("The file “" + plain + "” is empty; choose the file again.");
        }
        if (content.length > limit.toBytes()) {
            throw new Refused("The file “" + plain + "” is larger than " + limit.toMegabytes()
                    + " MB; make it smaller, or send it another way and write where it is.");
        }
        String type = types.detect(content, plain);
        if (!TAKEN.containsKey(type)) {
            throw new Refused(
                    "The file “" + plain
                            + "” cannot be taken; save it as PDF, Word, Excel, PowerPoint, OpenDocument, text, CSV, PNG or JPEG and choose it again.");
        }
        return new EvidenceFile(plain, type, content);
    }

    private static String plain(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "_").strip();
        String some = clean.isEmpty() ? "evidence" : clean;
        return some.length() <= LONGEST_NAME ? some : some.substring(some.length() - LONGEST_NAME);
    }
}
