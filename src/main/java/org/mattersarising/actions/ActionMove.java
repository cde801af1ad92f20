package org.mattersarising.actions;

import static org.mattersarising.actions.ActionMove.Who.CHAIR;
import static org.mattersarising.actions.ActionMove.Who.CLERK;
import static org.mattersarising.actions.ActionMove.Who.CONTRIBUTOR;
import static org.mattersarising.actions.ActionMove.Who.DOER;
import static org.mattersarising.actions.ActionMove.Who.OWNER;
import static org.mattersarising.actions.ActionMove.Who.RESPONDER;
import static org.mattersarising.actions.ActionMove.Who.SERVICE;
import static org.mattersarising.actions.ActionMove.Who.TIMEKEEPER;
import static org.mattersarising.actions.ActionStatus.CLOSED;
import static org.mattersarising.actions.ActionStatus.IN_HAND;
import static org.mattersarising.actions.ActionStatus.OFFERED;
import static org.mattersarising.actions.ActionStatus.PROPOSED_FOR_CLOSURE;
import static org.mattersarising.actions.ActionStatus.QUESTIONED;
import static org.mattersarising.actions.ActionStatus.REPORTED_COMPLETE;
import static org.mattersarising.actions.ActionStatus.SUPERSEDED;
import static org.mattersarising.actions.ActionStatus.WITHDRAWN;
import static org.mattersarising.actions.ActionStatus.allOpen;

import java.util.Set;

/**
 * Everything that can happen to an action: by whom, from which statuses, to which. The whole life of an action is this table; nothing
 * else changes a status.
 */
public enum ActionMove {
    AGREE("agreed the action", CLERK, OFFERED),
    ACCEPT("accepted", OWNER, IN_HAND, OFFERED),
    TAKE_AS_ACCEPTED("took silence as acceptance", SERVICE, IN_HAND, OFFERED),
    QUERY("asked back", OWNER, QUESTIONED, OFFERED),
    DECLINE("declined", OWNER, QUESTIONED, OFFERED),
    OFFER_AGAIN("offered it again", CLERK, OFFERED, QUESTIONED),
    PROGRESS("reported progress", CONTRIBUTOR, null, OFFERED, IN_HAND),
    DELEGATE("delegated", OWNER, null, OFFERED, IN_HAND),
    REQUEST_MORE_TIME("asked for more time", DOER, null, OFFERED, IN_HAND),
    GRANT_MORE_TIME("granted more time", TIMEKEEPER, null, OFFERED, QUESTIONED, IN_HAND),
    REFUSE_MORE_TIME("refused more time", TIMEKEEPER, null, OFFERED, QUESTIONED, IN_HAND),
    CHANGE_DUE_DATE("changed the due date", CLERK, null, OFFERED, QUESTIONED, IN_HAND),
    HAND_OVER("handed it over", CLERK, null, allOpen()),
    FOLLOW_POST("passed it to the new holder of the post", SERVICE, null, allOpen()),
    REWORD("took over the wording of amended minutes", CLERK, null, allOpen()),
    ASK_TO_CONTRIBUTE("asked somebody to contribute", DOER, null, OFFERED, IN_HAND),
    RELEASE_CONTRIBUTOR("released a contributor", DOER, null, OFFERED, IN_HAND),
    RECOMMEND("recorded that it is recommended to another body", CLERK, null, OFFERED, QUESTIONED, IN_HAND),
    RECORD_NOTICE("recorded that the other body received notice", CLERK, null, allOpen()),
    RECORD_RESPONSE("recorded the response", RESPONDER, null, allOpen()),
    RECORD_NO_RESPONSE("recorded that no response came in time", SERVICE, null, allOpen()),
    NUDGE("sent a nudge", CHAIR, null, OFFERED, QUESTIONED, IN_HAND),
    REPORT_COMPLETE("reported it complete", DOER, REPORTED_COMPLETE, OFFERED, IN_HAND),
    SEND_BACK("sent it back", CLERK, IN_HAND, REPORTED_COMPLETE),
    VERIFY("verified it", CLERK, CLOSED, REPORTED_COMPLETE),
    PROPOSE_CLOSURE("verified it and proposed it for closure", CLERK, PROPOSED_FOR_CLOSURE, REPORTED_COMPLETE),
    AGREE_CLOSURE("recorded that the meeting agreed closure", CLERK, CLOSED, PROPOSED_FOR_CLOSURE),
    REFUSE_CLOSURE("recorded that the meeting wants more", CLERK, IN_HAND, PROPOSED_FOR_CLOSURE),
    WITHDRAW("withdrew it", CLERK, WITHDRAWN, allOpen()),
    SUPERSEDE("recorded what superseded it", CLERK, SUPERSEDED, allOpen());

    /** Who may make a move. Whoever may act for an owner, such as a deputy, may make the owner's moves. */
    public enum Who {
        /** The person accountable. */
        OWNER,
        /** The person accountable, or the one to whom they delegated the work. */
        DOER,
        /** Whoever works on it, or was asked to contribute. */
        CONTRIBUTOR,
        /** The person accountable, or the clerk of the body who was sent the answer. */
        RESPONDER,
        /** The clerk of the body, or its chair where the body leaves more time to the chair. */
        TIMEKEEPER,
        /** The clerk of the body. */
        CLERK,
        /** The chair of the body, or its clerk. */
        CHAIR,
        /** Nobody: the service makes the move when its time has come. */
        SERVICE
    }

    private final String past;
    private final Who who;
    private final ActionStatus to;
    private final Set<ActionStatus> from;

    ActionMove(String past, Who who, ActionStatus to, ActionStatus... from) {
        this(past, who, to, Set.of(from));
    }

    ActionMove(String past, Who who, ActionStatus to, Set<ActionStatus> from) {
        this.past = past;
        this.who = who;
        this.to = to;
        this.from = Set.copyOf(from);
    }

    /** What happened, to be read after a name: "accepted". */
    public String past() {
        return past;
    }

    public Who who() {
        return who;
    }

    /** Whether the move can be made in a status. */
    public boolean possibleIn(ActionStatus status) {
        return from.contains(status);
    }

    /** Whether it answers a request for more time, and so needs one. */
    boolean answersMoreTime() {
        return this == GRANT_MORE_TIME || this == REFUSE_MORE_TIME;
    }

    /** Whether it is about a recommendation to another body, and so needs one. */
    boolean ofRecommendation() {
        return this == RECORD_NOTICE || this == RECORD_RESPONSE || this == RECORD_NO_RESPONSE;
    }

    /** The status after the move. */
    ActionStatus after(ActionStatus status) {
        return to == null ? status : to;
    }
}
