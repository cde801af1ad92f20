package org.mattersarising.operations.archive;

import java.util.Map;

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

    long rows() {
        return tables.values().stream().mapToLong(Held::rows).sum();
    }

    long files() {
        return tables.values().stream().mapToLong(Held::files).sum();
    }
}
