package org.mattersarising.notifications;

/** What one run of the dispatcher did, in mails; in notices where they were not sent at all. */
public final class Tally {

    private int sent;
    private int deferred;
    private int failed;
    private int notSent;
    private String reason = "";

    /** Mails that the mail server took. */
    public int sent() {
        return sent;
    }

    /** Mails that are tried again later. */
    public int deferred() {
        return deferred;
    }

    /** Mails that the mail server refused for good. */
    public int failed() {
        return failed;
    }

    /** Notices that were dropped or could not be sent for a reason known before the mail server was asked. */
    public int notSent() {
        return notSent;
    }

    /** Why the last of those deferred was. */
    String reason() {
        return reason;
    }

    void countSent() {
        sent++;
    }

    void countFailed() {
        failed++;
    }

    void countNotSent() {
        notSent++;
    }

    void countDeferred(String why) {
        deferred++;
        reason = why;
    }
}
