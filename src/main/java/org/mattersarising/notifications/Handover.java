package org.mattersarising.notifications;

/**
 * What the mail server made of one mail.
 *
 * @param reason in the server's words, where it was not accepted
 */
record Handover(Result result, String reason) {

    enum Result {
        ACCEPTED,
        /** Refused for now, this mail only. */
        DEFERRED,
        /** The connection broke; the server may or may not have taken the mail. */
        BROKEN,
        /** Refused for good, because of what it says or where it comes from. */
        REFUSED,
        /** Refused for good, because of the address. */
        ADDRESS_REFUSED,
        /** The server takes nothing from us for now. */
        UNAVAILABLE
    }

    static final Handover ACCEPTED = new Handover(Result.ACCEPTED, "");

    boolean is(Result other) {
        return result == other;
    }
}
