package org.mattersarising.notifications;

import java.util.Locale;

/**
 * What a notice is about; each kind has one template, named after it. Kinds that go at once leave at any hour and stand alone. The others
 * wait for a civil hour of a working day and may share a mail, because a pack that is confirmed or a reminder run makes many of them.
 */
public enum NoticeKind {
    ACTION_OFFERED(false),
    ANSWER_AWAITED(false),
    /** No answer came in the time for it. */
    TAKEN_AS_ACCEPTED(false),
    ACTION_QUESTIONED(true),
    ACTION_REMINDER(false),
    ACTION_OVERDUE(false),
    ACTION_ESCALATED(true),
    MORE_TIME_REQUESTED(true),
    MORE_TIME_ANSWERED(true),
    /** A meeting that moves changes many dates in one step. */
    DUE_DATE_CHANGED(false),
    /** The minutes were amended, and the action with them. */
    WORDING_CHANGED(false),
    COMPLETION_REPORTED(true),
    ACTION_SENT_BACK(true),
    CLOSURE_REFUSED(true),
    /** A meeting closes many actions in one step. */
    ACTION_CLOSED(false),
    ACTION_WITHDRAWN(true),
    NUDGE(true),
    CONTRIBUTION_ASKED(true),
    /** A mail about it did not arrive; the clerk has to find another way. */
    MAIL_UNDELIVERED(false),
    /** Somebody without an account answered from a mail; the clerk has to take the answer or not. */
    ANSWER_RECEIVED(true),
    ANSWER_NOT_TAKEN(true),
    /** An owner leaves; the clerk has to hand over what they own. */
    OWNER_LEAVES(false),
    /** Another body has received a recommendation, and has to answer it, or has not done so yet. */
    RESPONSE_ASKED(false),
    RESPONSE_RECEIVED(true),
    RESPONSE_MISSING(true),
    /** A report is wanted by its deadline, for the meeting to which it was promised. */
    REPORT_ASKED(false),
    REPORT_REMINDER(false),
    REPORT_LATE(false),
    REPORT_MOVED(false),
    REPORT_HANDED_IN(false),
    /** Something promised stands on no meeting, or on one that nobody fixed. */
    MEETING_WANTED(false),
    /** A meeting was held and nobody recorded what it made of a report. */
    OUTCOME_WANTED(false),
    /** The published agenda does not have what was promised. */
    PROMISE_MISSING(true),
    /** A meeting was brought forward past the report deadline. */
    DEADLINE_PASSED(true),
    /** Once a week: how a board stands. */
    BOARD_PICTURE(false);

    private final boolean atOnce;

    NoticeKind(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /** Whether it is sent at any hour and by itself, whatever its recipient chose. */
    public boolean atOnce() {
        return atOnce;
    }

    /** Whether it brings a date that belongs into a calendar, new or changed. */
    boolean bringsDate() {
        return this == ACTION_OFFERED
                || this == DUE_DATE_CHANGED
                || this == MORE_TIME_ANSWERED
                || this == REPORT_ASKED
                || this == REPORT_MOVED;
    }

    /** Whether it is about a report, whose date is the deadline and not the due date of an action. */
    boolean aboutReport() {
        return name().startsWith("REPORT_");
    }

    /** The template's name: the kind in kebab case. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
