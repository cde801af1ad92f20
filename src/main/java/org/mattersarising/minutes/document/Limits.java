package org.mattersarising.minutes.document;

/**
 * How much of a document is read before it is refused. Counts, not clocks: the same document meets the same limit on
 * every machine.
 *
 * @param bytes size of the file
 * @param pages pages of a PDF
 * @param unpackedBytes what all parts of a packed document may come to when unpacked
 * @param partBytes what one part of a packed document may come to when unpacked
 * @param parts entries of a packed document
 * @param characters length of the text that comes out
 * @param drawing drawing instructions of a PDF, all pages together
 */
record Limits(long bytes, int pages, long unpackedBytes, long partBytes, int parts, int characters, int drawing) {

    private static final int MEGABYTE = 1024 * 1024;

    static final Limits DEFAULT = ofBytes(25L * MEGABYTE);

    static Limits ofBytes(long bytes) {
        return new Limits(bytes, 2_000, 256L * MEGABYTE, 32L * MEGABYTE, 5_000, 25 * MEGABYTE, 8_000_000);
    }

    void checkSize(long size) throws UnreadableDocument {
        if (size == 0) {
            throw new UnreadableDocument("The file is empty; choose the file that holds the document.");
        }
        if (size > bytes) {
            throw new UnreadableDocument("The file is " + megabytes(size) + " and the limit is " + megabytes(bytes)
                    + "; split it, or save it again without pictures.");
        }
    }

    private static String megabytes(long size) {
        return size < MEGABYTE ? (size + 1023) / 1024 + " KB" : (size + MEGABYTE - 1) / MEGABYTE + " MB";
    }
}
