package org.mattersarising.web;

/** What a person typed is not a date; the message is the sentence to show beside the field. */
public class NotADate extends IllegalArgumentException {

    NotADate(String sentence) {
        super(sentence);
    }
}
