package org.mattersarising.notifications;

/** How often a person wants mail that need not leave at once. */
public enum MailChoice {
    AT_ONCE,
    DAILY,
    WEEKLY
}
