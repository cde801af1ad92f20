package org.mattersarising.meetings;

import java.util.ArrayList;
import java.util.List;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the rules that a body has set itself. What is counted back from its meetings follows at once. */
@Service
@Transactional
public class BodyRules {

    private static final int LONGEST = 60;

    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    BodyRules(Bodies bodies, ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.events = events;
    }

    /**
     * The rules that can be changed.
     *
     * @param clearanceDays working days for which a report is with the clerk before dispatch
     * @param dispatchDays working days that printing and posting take
     * @param answerWithin working days in which an owner answers
     * @param meetingAgreesClosure whether the meeting agrees that something is closed
     */
    public record Rules(
            Nation nation, int clearanceDays, int dispatchDays, int answerWithin, boolean meetingAgreesClosure) {

        /** The rules of a body as they are. */
        public static Rules of(Body body) {
            return new Rules(
                    body.nation(),
                    body.clearanceDays(),
                    body.dispatchDays(),
                    body.answerWithin(),
                    body.meetingAgreesClosure());
        }
    }

    /** @throws Refused when a number of days is below zero or above sixty, an answer is wanted within no day, or nothing changes */
    public void change(BodyId id, Rules rules, Actor by) {
        Body body = bodies.get(id);
        Rules before = Rules.of(body);
        refuseDays(rules.clearanceDays(), "the clearance");
        refuseDays(rules.dispatchDays(), "the dispatch");
        refuseDays(rules.answerWithin(), "the answer");
        if (rules.answerWithin() == 0) {
            throw new Refused("Give owners at least one working day to answer.");
        }
        if (rules.equals(before)) {
            throw new Refused("These are the rules already; change one of them.");
        }
        body.sitsIn(rules.nation());
        body.dispatchesIn(rules.dispatchDays());
        body.decides(
                rules.meetingAgreesClosure(),
                rules.answerWithin(),
                rules.clearanceDays(),
                body.replyTo().orElse(null));
        events.publishEvent(new BodyRulesChanged(id, words(before, rules), by));
    }

    private static void refuseDays(int days, String what) {
        if (days < 0 || days > LONGEST) {
            throw new Refused("Enter between 0 and 60 working days for " + what + ".");
        }
    }

    private static String words(Rules before, Rules after) {
        List<String> changes = new ArrayList<>();
        if (before.nation() != after.nation()) {
            changes.add("nation " + after.nation().title());
        }
        if (before.clearanceDays() != after.clearanceDays()) {
            changes.add(
                    "clearance %d instead of %d working days".formatted(after.clearanceDays(), before.clearanceDays()));
        }
        if (before.dispatchDays() != after.dispatchDays()) {
            changes.add(
                    "dispatch %d instead of %d working days".formatted(after.dispatchDays(), before.dispatchDays()));
        }
        if (before.answerWithin() != after.answerWithin()) {
            changes.add("answers within %d instead of %d working days"
                    .formatted(after.answerWithin(), before.answerWithin()));
        }
        if (before.meetingAgreesClosure() != after.meetingAgreesClosure()) {
            changes.add(after.meetingAgreesClosure() ? "meetings agree closures" : "the clerk closes");
        }
        return String.join("; ", changes);
    }
}
