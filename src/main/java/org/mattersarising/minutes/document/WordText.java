package org.mattersarising.minutes.document;

final class WordText {
    static String of(byte[] b, Limits l) throws UnreadableDocument {
        return "";
    }
}
