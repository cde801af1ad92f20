package org.mattersarising.agenda;

import org.mattersarising.shared.Refused;

/**
 * What an entry says.
 *
 * @param title one line, at most 300 characters
 * @param detail what it is about, or an empty text
 * @param leads who brings it, or an empty text
 */
public record EntryText(String title, String detail, String leads) {

    /** Refuses an empty or too long title, and a line of leads that is too long, with a sentence. */
    public EntryText {
        title = title == null ? "" : title.strip();
        detail = detail == null ? "" : detail.strip();
        leads = leads == null ? "" : leads.strip();
        if (title.isEmpty()) {
            throw new Refused("Enter a title for the entry.");
        }
        if (title.length() > 300) {
            throw new Refused("The title can have 300 characters at most; put the rest into the detail.");
        }
        if (leads.length() > 500) {
            throw new Refused("The leads can have 500 characters at most; name the posts only.");
        }
    }
}
