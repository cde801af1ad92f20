package org.mattersarising.notifications;

import java.time.LocalDate;
import java.util.Objects;
import org.mattersarising.people.PersonId;

/**
 * One thing that one person is told about one action. Text in it may have come from minutes or from anybody: it is made harmless when it is
 * taken in, and printed as it stands, never evaluated.
 *
 * @param about the reference of the action or report, or {@link #OVERVIEW} with the number of a board
 * @param title the action's title; neither kept nor printed where {@code exempt}
 * @param exempt whether the mail may carry the reference and a link only, to whomever it goes
 * @param due the action's due date, or null where it has none; how many days it is past is counted when the mail is sent
 * @param daysOverdue whole days past it when the notice was written, or zero
 * @param body the name of the board that asked
 * @param words what somebody wrote and the notice passes on, or an empty text; neither kept nor printed where {@code exempt}
 * @param replyTo where an answer to the mail goes, or null for the sender's address
 * @param board the number of the board whose business it is, and whose clerk may look after the mail; null where only an administrator may
 */
public record Notice(
        NoticeKind kind,
        PersonId to,
        String about,
        String title,
        boolean exempt,
        LocalDate due,
        int daysOverdue,
        String body,
        String words,
        String replyTo,
        Long board) {

    /** Begins what a notice is about where that is no action but how a board stands; the number of the board follows. */
    public static final String OVERVIEW = "overview/";

    public Notice {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(to);
        Objects.requireNonNull(about);
    }

    /** A notice that is no board's business, and whose answers go to the sender's address. */
    public Notice(
            NoticeKind kind,
            PersonId to,
            String about,
            String title,
            boolean exempt,
            LocalDate due,
            int daysOverdue,
            String body,
            String words) {
        this(kind, to, about, title, exempt, due, daysOverdue, body, words, null, null);
    }
}
