package org.mattersarising.demo;

import java.util.List;
import java.util.Map;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionHands;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionMove;
import org.mattersarising.actions.ActionMove.Who;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.actions.Recommendation.Outcome;
import org.mattersarising.actions.Responses;
import org.mattersarising.actions.Statement.Standing;
import org.mattersarising.actions.Turn;
import org.mattersarising.people.PersonId;

/** What a word of the year's file does to an action, and whose turn it is. */
record Deed(Who who, Doing doing) {

    /** @param whom the person named, or null */
    record Told(Turn turn, Happening line, PersonId whom, List<EvidenceFile> files) {}

    /** Whatever makes moves. */
    record Services(ActionLog log, ActionHands hands, ActionDates dates, Responses responses) {}

    @FunctionalInterface
    interface Doing {
        void in(Services by, Told told);
    }

    private static final Map<String, Deed> BY_WORD = Map.ofEntries(
            word("accept", ActionMove.ACCEPT, (by, it) -> by.log().accept(it.turn())),
            word(
                    "query",
                    ActionMove.QUERY,
                    (by, it) -> by.log().query(it.turn(), it.line().words())),
            word(
                    "decline",
                    ActionMove.DECLINE,
                    (by, it) -> by.log().decline(it.turn(), it.line().words())),
            word(
                    "offer again",
                    ActionMove.OFFER_AGAIN,
                    (by, it) ->
                            by.log().offerAgain(it.turn(), it.whom(), it.line().words())),
            progress("on track", Standing.ON_TRACK),
            progress("at risk", Standing.AT_RISK),
            progress("blocked", Standing.BLOCKED),
            word(
                    "delegate",
                    ActionMove.DELEGATE,
                    (by, it) ->
                            by.log().delegate(it.turn(), it.whom(), it.line().words())),
            word(
                    "more time",
                    ActionMove.REQUEST_MORE_TIME,
                    (by, it) -> by.dates()
                            .requestMoreTime(
                                    it.turn(), it.line().until(), it.line().words())),
            word("grant", ActionMove.GRANT_MORE_TIME, (by, it) -> by.dates().grantMoreTime(it.turn())),
            word(
                    "refuse time",
                    ActionMove.REFUSE_MORE_TIME,
                    (by, it) -> by.dates().refuseMoreTime(it.turn(), it.line().words())),
            word(
                    "hand over",
                    ActionMove.HAND_OVER,
                    (by, it) ->
                            by.log().handOver(it.turn(), it.whom(), it.line().words())),
            word(
                    "nudge",
                    ActionMove.NUDGE,
                    (by, it) -> by.log().nudge(it.turn(), it.line().words())),
            word(
                    "complete",
                    ActionMove.REPORT_COMPLETE,
                    (by, it) -> by.log().reportComplete(it.turn(), it.line().words(), it.files())),
            word(
                    "send back",
                    ActionMove.SEND_BACK,
                    (by, it) -> by.log().sendBack(it.turn(), it.line().words())),
            word(
                    "contribute",
                    ActionMove.ASK_TO_CONTRIBUTE,
                    (by, it) -> by.hands()
                            .askToContribute(it.turn(), it.whom(), it.line().words())),
            word(
                    "recommend",
                    ActionMove.RECOMMEND,
                    (by, it) -> by.responses().recommendTo(it.turn(), it.line().words())),
            word(
                    "notice",
                    ActionMove.RECORD_NOTICE,
                    (by, it) -> by.responses().notified(it.turn(), it.line().day())),
            response("accepted", Outcome.ACCEPTED),
            response("partial", Outcome.ACCEPTED_IN_PART),
            response("rejected", Outcome.REJECTED),
            word("verify", ActionMove.VERIFY, (by, it) -> by.log().verify(it.turn())),
            word("close", ActionMove.AGREE_CLOSURE, (by, it) -> by.log().agreeClosure(it.turn())),
            word(
                    "not closed",
                    ActionMove.REFUSE_CLOSURE,
                    (by, it) -> by.log().refuseClosure(it.turn(), it.line().words())),
            word(
                    "withdraw",
                    ActionMove.WITHDRAW,
                    (by, it) -> by.log().withdraw(it.turn(), it.line().words())),
            word(
                    "supersede",
                    ActionMove.SUPERSEDE,
                    (by, it) -> by.log().supersede(it.turn(), it.line().words())));

    static Deed of(String word) {
        Deed deed = BY_WORD.get(word);
        if (deed == null) {
            throw new IllegalArgumentException("Nothing that can happen to an action is called \"" + word + "\".");
        }
        return deed;
    }

    private static Map.Entry<String, Deed> word(String word, ActionMove move, Doing doing) {
        return Map.entry(word, new Deed(move.who(), doing));
    }

    private static Map.Entry<String, Deed> response(String word, Outcome outcome) {
        return word(
                "response " + word,
                ActionMove.RECORD_RESPONSE,
                (by, it) -> by.responses().respond(it.turn(), outcome, it.line().words()));
    }

    private static Map.Entry<String, Deed> progress(String word, Standing standing) {
        return word(
                word,
                ActionMove.PROGRESS,
                (by, it) -> by.log().progress(it.turn(), standing, it.line().words(), it.files()));
    }
}
