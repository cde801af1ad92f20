package org.mattersarising.notifications;

/** How far a mail is. */
public enum MailStatus {
    /** It is due, or will be; or it was tried and will be tried again. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** The mail server took it, and it came back: it could not be delivered. */
    BOUNCED,
    /** It could not be sent; the reason is kept and it can be sent again. */
    FAILED,
    /** It was no longer wanted, or may not be sent; the reason is kept. */
    DROPPED
}
