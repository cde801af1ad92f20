package org.mattersarising.actions;

import org.mattersarising.shared.Reference;
import org.mattersarising.shared.Refused;

/** A move that an action does not allow in its status. */
public class ActionRefused extends Refused {

    private static final long serialVersionUID = 1L;

    ActionRefused(Reference reference, ActionStatus status, ActionMove move) {
        super("%s is %s, so it cannot be %s now; open it again to see what has happened."
                .formatted(reference, status.title().toLowerCase(java.util.Locale.ROOT), passive(move)));
    }

    private static String passive(ActionMove move) {
        return switch (move) {
            case ACCEPT, TAKE_AS_ACCEPTED -> "accepted";
            case QUERY -> "queried";
            case DECLINE -> "declined";
            case REPORT_COMPLETE -> "reported complete";
            case VERIFY, PROPOSE_CLOSURE -> "verified";
            case SEND_BACK -> "sent back";
            case AGREE_CLOSURE, REFUSE_CLOSURE -> "put to the meeting";
            case WITHDRAW -> "withdrawn";
            case SUPERSEDE -> "superseded";
            case DELEGATE -> "delegated";
            case HAND_OVER, FOLLOW_POST -> "handed over";
            case ASK_TO_CONTRIBUTE, RELEASE_CONTRIBUTOR -> "given other contributors";
            case RECOMMEND -> "made a recommendation";
            case RECORD_NOTICE -> "notified";
            case RECORD_RESPONSE, RECORD_NO_RESPONSE -> "answered";
            case NUDGE -> "nudged";
            case REWORD -> "worded otherwise";
            case AGREE -> "agreed";
            case OFFER_AGAIN -> "offered again";
            case PROGRESS -> "updated";
            case REQUEST_MORE_TIME, GRANT_MORE_TIME, REFUSE_MORE_TIME, CHANGE_DUE_DATE -> "given another date";
        };
    }
}
