package org.mattersarising.notifications;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is kept of a notice for the mail that will carry it, already fit for one. Of exempt business what must not be printed is not kept either.
 *
 * @param title one line; empty where {@code exempt}
 * @param dueOn the due date, or null; the calendar of an exempt mail needs it too, and beside a bare reference it says nothing
 * @param bodyName of the board that asked; empty where {@code exempt}
 * @param replyTo where an answer goes, or null for the sender's address
 * @param words what somebody wrote; empty where {@code exempt}
 */
@Embeddable
record Facts(String title, boolean exempt, LocalDate dueOn, String bodyName, String replyTo, String words) {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_BODY_NAME = 200;

    static Facts of(Notice notice) {
        boolean exempt = notice.exempt();
        return new Facts(
                exempt ? "" : PlainLine.of(notice.title(), LONGEST_TITLE),
                exempt,
                notice.due(),
                exempt ? "" : PlainLine.of(notice.body(), LONGEST_BODY_NAME),
                notice.replyTo(),
                exempt ? "" : PlainLine.paragraphs(notice.words()));
    }

    Optional<LocalDate> due() {
        return Optional.ofNullable(dueOn);
    }

    Optional<String> answersTo() {
        return Optional.ofNullable(replyTo);
    }
}
