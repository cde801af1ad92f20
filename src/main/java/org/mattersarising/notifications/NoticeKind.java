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
    /** An owner leaves; the clerk has to hand over what they own. */
    OWNER_LEAVES(false),
    /** Another body has received a recommendation, and has to answer it, or has not done so yet. */
    RESPONSE_ASKED(false),
    RESPONSE_RECEIVED(true),
    RESPONSE_MISSING(true);

    private final boolean atOnce;

    NoticeKind(boolean atOnce) {
        this.atOnce = atOnce;
    }

    /** Whether it is sent at any hour and by itself, whatever its recipient chose. */
    public boolean atOnce() {
        return atOnce;
    }

    /** The template's name: the kind in kebab case. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
