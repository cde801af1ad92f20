package org.mattersarising.notifications;

import java.util.List;

/**
 * A mail as people read it.
 *
 * @param calendar the days in it as an iCalendar text to be attached, or null where it has none
 * @param secrets what stands in it that nobody but its reader may learn
 */
record Letter(String subject, String text, String html, String calendar, List<String> secrets) {

    /** A mail without a calendar. */
    Letter(String subject, String text, String html) {
        this(subject, text, html, null, List.of());
    }

    /** The text as it is kept and shown to those who look after mail. */
    String kept() {
        String kept = text;
        for (String secret : secrets) {
            kept = kept.replace(secret, "…");
        }
        return kept;
    }
}
