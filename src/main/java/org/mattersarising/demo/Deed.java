package org.mattersarising.demo;

import java.util.List;
import java.util.Map;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionMove;
import org.mattersarising.actions.ActionMove.Who;
import org.mattersarising.actions.EvidenceFile;
import org.mattersarising.actions.Statement.Standing;
import org.mattersarising.actions.Turn;
import org.mattersarising.people.PersonId;

/** What a word of the year's file does to an action, and whose turn it is. */
record Deed(Who who, Doing doing) {

    /** @param whom the person named, or null */
    record Told(Turn turn, Happening line, PersonId whom, List<EvidenceFile> files) {}

    @FunctionalInterface
    interface Doing {
        void in(ActionLog log, Told told);
    }

    private static final Map<String, Deed> BY_WORD = Map.ofEntries(
            word("accept", ActionMove.ACCEPT, (log, it) -> log.accept(it.turn())),
            word(
                    "query",
                    ActionMove.QUERY,
                    (log, it) -> log.query(it.turn(), it.line().words())),
            word(
                    "decline",
                    ActionMove.DECLINE,
                    (log, it) -> log.decline(it.turn(), it.line().words())),
            word(
                    "offer again",
                    ActionMove.OFFER_AGAIN,
                    (log, it) -> log.offerAgain(it.turn(), it.whom(), it.line().words())),
            progress("on track", Standing.ON_TRACK),
            progress("at risk", Standing.AT_RISK),
            progress("blocked", Standing.BLOCKED),
            word(
                    "delegate",
                    ActionMove.DELEGATE,
                    (log, it) -> log.delegate(it.turn(), it.whom(), it.line().words())),
            word(
                    "more time",
                    ActionMove.REQUEST_MORE_TIME,
                    (log, it) -> log.requestMoreTime(
                            it.turn(), it.line().until(), it.line().words())),
            word("grant", ActionMove.GRANT_MORE_TIME, (log, it) -> log.grantMoreTime(it.turn())),
            word(
                    "refuse time",
                    ActionMove.REFUSE_MORE_TIME,
                    (log, it) -> log.refuseMoreTime(it.turn(), it.line().words())),
            word(
                    "hand over",
                    ActionMove.HAND_OVER,
                    (log, it) -> log.handOver(it.turn(), it.whom(), it.line().words())),
            word(
                    "nudge",
                    ActionMove.NUDGE,
                    (log, it) -> log.nudge(it.turn(), it.line().words())),
            word(
                    "complete",
                    ActionMove.REPORT_COMPLETE,
                    (log, it) -> log.reportComplete(it.turn(), it.line().words(), it.files())),
            word(
                    "send back",
                    ActionMove.SEND_BACK,
                    (log, it) -> log.sendBack(it.turn(), it.line().words())),
            word("verify", ActionMove.VERIFY, (log, it) -> log.verify(it.turn())),
            word("close", ActionMove.AGREE_CLOSURE, (log, it) -> log.agreeClosure(it.turn())),
            word(
                    "not closed",
                    ActionMove.REFUSE_CLOSURE,
                    (log, it) -> log.refuseClosure(it.turn(), it.line().words())),
            word(
                    "withdraw",
                    ActionMove.WITHDRAW,
                    (log, it) -> log.withdraw(it.turn(), it.line().words())),
            word(
                    "supersede",
                    ActionMove.SUPERSEDE,
                    (log, it) -> log.supersede(it.turn(), it.line().words())));

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

    private static Map.Entry<String, Deed> progress(String word, Standing standing) {
        return word(
                word,
                ActionMove.PROGRESS,
                (log, it) -> log.progress(it.turn(), standing, it.line().words(), it.files()));
    }
}
