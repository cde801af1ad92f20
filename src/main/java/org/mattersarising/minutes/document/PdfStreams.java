package org.mattersarising.minutes.document;

final class PdfStreams {
    static void check(byte[] b, Limits l) throws UnreadableDocument {}
}
