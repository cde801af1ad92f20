package org.mattersarising.agenda;

import java.time.LocalDate;
import java.util.List;

/**
 * One action as the meeting is told of it. Where the business is exempt and the report is for the public, it has its reference and its
 * public text only, and every other text is empty.
 *
 * @param asked where it stands in the minutes
 * @param owner the name of who is accountable
 * @param due the last day on which it is in time, or null for what comes to the meeting without an action
 * @param rule why then
 * @param standing how it stands, in words
 * @param daysOverdue zero when it is not overdue
 * @param changes what happened since the last meeting, the earliest first
 * @param history what happened before that
 */
public record Matter(
        String reference,
        String asked,
        String title,
        String owner,
        LocalDate due,
        String rule,
        String standing,
        int daysOverdue,
        List<String> changes,
        List<String> history) {}
