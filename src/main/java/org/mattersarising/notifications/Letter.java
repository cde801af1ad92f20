package org.mattersarising.notifications;

/**
 * A mail as people read it.
 *
 * @param calendar the days in it as an iCalendar text to be attached, or null where it has none
 */
record Letter(String subject, String text, String html, String calendar) {

    /** A mail without a calendar. */
    Letter(String subject, String text, String html) {
        this(subject, text, html, null);
    }
}
