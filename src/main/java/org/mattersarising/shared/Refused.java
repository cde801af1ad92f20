package org.mattersarising.shared;

/**
 * Something a person asked for cannot be done. The message is a whole sentence that says what to do, and is shown to them as it stands.
 * Nothing has been changed.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }
}
