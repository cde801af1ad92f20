package org.mattersarising.operations.archive;

import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mattersarising.shared.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an archive says about itself.
 *
 * @param format of the archive; 1 is the only one so far
 * @param schema the last migration of the database it was made from
 * @param made when, in UTC
 * @param scope everything, or which body's content
 * @param lastSeal the last seal of the audit trail, as number:hash
 * @param tables what each table's file holds
 */
record Manifest(int format, String schema, String made, String scope, String lastSeal, Map<String, Held> tables) {

    static final String ENTRY = "manifest.json";
    static final String EVERYTHING = "everything";
    static final int FORMAT = 1;

    /** @param rows lines of its file; @param files attachments of its rows */
    record Held(long rows, long files) {}

    /** @throws Refused where there is none, or none of everything in a format that this release knows */
    static Manifest of(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(ENTRY);
        if (entry == null) {
            throw new Refused("The file has no manifest: take the file that export wrote.");
        }
        Manifest manifest;
        try {
            manifest = JsonMapper.shared().readValue(zip.getInputStream(entry).readAllBytes(), Manifest.class);
        } catch (JacksonException unreadable) {
            throw new Refused("The manifest cannot be read: take the file that export wrote.");
        }
        if (manifest.format() != FORMAT) {
            throw new Refused(
                    "The archive is of a format that this release does not know: use the release that wrote it.");
        }
        if (!manifest.scope().equals(EVERYTHING)) {
            throw new Refused(
                    "The archive holds one body only, to be read elsewhere: export everything to bring it in again.");
        }
        return manifest;
    }

    long rows() {
        return tables.values().stream().mapToLong(Held::rows).sum();
    }

    long files() {
        return tables.values().stream().mapToLong(Held::files).sum();
    }
}
