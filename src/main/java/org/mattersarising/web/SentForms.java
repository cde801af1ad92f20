package org.mattersarising.web;

import java.util.Optional;

/** Which forms were sent, and where they led; the same on every node. */
interface SentForms {

    /**
     * Whether this form is the first of its kind; where it is not, waits for the first.
     *
     * @return where the first led, or nothing when this is the first, or the first had no effect and this one is now the first
     * @throws StalePage when the first does not end
     */
    Optional<String> claim(String key) throws InterruptedException;

    /** Ends what {@link #claim} began. @param location where it led, or null when it had no effect and may be sent again */
    void done(String key, String location);
}
