package org.mattersarising.notifications;

import java.time.LocalDate;
import org.mattersarising.people.PersonId;

/**
 * One thing that one person is told about one action.
 *
 * @param about the reference of the action
 * @param title the action's title; not printed where {@code exempt}
 * @param exempt whether the mail may carry the reference and a link only, to whomever it goes
 * @param due the action's due date
 * @param daysOverdue whole days past it, or zero
 * @param body the name of the board that asked
 * @param words what somebody wrote and the notice passes on, or an empty text; not printed where {@code exempt}
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
        String words) {}
