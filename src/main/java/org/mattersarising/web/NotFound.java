package org.mattersarising.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What the address names does not exist, or not for this person; the page does not say which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NotFound extends RuntimeException {

    /** @param sentence for the person: what there is not, and what to do */
    public NotFound(String sentence) {
        super(sentence);
    }
}
