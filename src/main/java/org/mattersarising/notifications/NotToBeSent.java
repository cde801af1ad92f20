package org.mattersarising.notifications;

/** A notice may not or need not be sent. The message says why, in a whole sentence that says what to do where something is to be done. */
class NotToBeSent extends Exception {

    private static final long serialVersionUID = 1L;

    private final MailStatus becomes;
    private final boolean tell;

    private NotToBeSent(MailStatus becomes, boolean tell, String why) {
        super(why);
        this.becomes = becomes;
        this.tell = tell;
    }

    /** Nobody misses it. */
    static NotToBeSent unwanted(String why) {
        return new NotToBeSent(MailStatus.DROPPED, false, why);
    }

    /** The rules forbid it; others may want to know. */
    static NotToBeSent forbidden(String why) {
        return new NotToBeSent(MailStatus.DROPPED, true, why);
    }

    /** It cannot reach the person. */
    static NotToBeSent unreachable(String why) {
        return new NotToBeSent(MailStatus.FAILED, true, why);
    }

    MailStatus becomes() {
        return becomes;
    }

    boolean tell() {
        return tell;
    }
}
