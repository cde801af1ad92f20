package org.mattersarising.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The page was opened before somebody else changed what it shows; nothing was saved. Leads to the 409 page. */
@ResponseStatus(HttpStatus.CONFLICT)
public class StalePage extends RuntimeException {

    /** @param sentence for the person: what is now different, and what to do */
    public StalePage(String sentence) {
        super(sentence);
    }
}
