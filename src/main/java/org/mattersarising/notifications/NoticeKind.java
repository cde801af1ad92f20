package org.mattersarising.notifications;

/** What a notice is about; each kind has one template, named after it. */
public enum NoticeKind {
    ACTION_OFFERED,
    ANSWER_AWAITED,
    ACTION_QUESTIONED,
    ACTION_REMINDER,
    ACTION_OVERDUE,
    ACTION_ESCALATED,
    MORE_TIME_REQUESTED,
    MORE_TIME_ANSWERED,
    DUE_DATE_CHANGED,
    COMPLETION_REPORTED,
    ACTION_SENT_BACK,
    CLOSURE_REFUSED,
    ACTION_CLOSED,
    ACTION_WITHDRAWN,
    NUDGE;

    /** The template's name: the kind in kebab case. */
    String template() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
