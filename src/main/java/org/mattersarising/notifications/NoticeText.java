package org.mattersarising.notifications;

import java.util.List;

/**
 * One notice as templates print it. Public accessors by the names that templates use; empty texts where something is not stated or must not
 * be.
 *
 * @param template name of the kind's template
 * @param due the due date in words
 * @param dueSentence when it is or was due, seen from the day of sending
 * @param headline what it is about, in a few words that may stand in a subject
 * @param words what somebody wrote, line by line
 * @param signsIn whether its reader opens the link by signing in; otherwise the link is theirs alone
 */
record NoticeText(
        String template,
        String reference,
        boolean exempt,
        String title,
        String body,
        String due,
        String dueSentence,
        String headline,
        List<String> words,
        String link,
        boolean signsIn) {

    /** What stands before the reference in plain text; an action unless it says otherwise. */
    public String label() {
        return reference.startsWith("REP-") ? "Report: " : reference.matches("[A-Z]{3}-\\d.*") ? "Action: " : "";
    }
}
