package org.mattersarising.minutes.parser;

import java.util.Locale;

/** What a clause does, in the words of the reading format. */
public enum ClauseKind {
    /** Takes something in, no more. */
    NOTE,
    /** Approves, adopts, agrees a document, a sum, a record, a report. */
    APPROVE,
    /** Welcomes, thanks, endorses, supports. */
    ENDORSE_SUPPORT,
    /** Somebody is to do something. */
    TASK,
    /** Somebody is to report back to a later meeting. */
    REPORT_BACK,
    /** A report comes back again and again, "each meeting", "annually". */
    STANDING_REPORT,
    /** A paper is to be sent round. */
    CIRCULATE,
    /** A subject goes on a later agenda or into the work programme. */
    AGENDA_ITEM,
    /** Somebody is appointed, elected, nominated. */
    APPOINTMENT,
    /** Something is recommended to another body. */
    RECOMMEND,
    /** None of these. */
    OTHER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
