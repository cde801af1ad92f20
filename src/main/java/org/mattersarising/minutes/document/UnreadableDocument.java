package org.mattersarising.minutes.document;

/** A document of which no text can be had. The message is one whole sentence for a clerk: what is wrong, what to do. */
public class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableDocument(String sentence) {
        super(sentence);
    }

    public UnreadableDocument(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
