package org.mattersarising.actions;

import org.mattersarising.audit.Recordable;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes by which rules a body has its actions followed up. What waits already keeps the times it was given. */
@Service
@Transactional
public class FollowUpRules {

    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    FollowUpRules(Bodies bodies, ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.events = events;
    }

    /**
     * The rules.
     *
     * @param meetingAgreesClosure whether a verified action waits for the next meeting to agree
     * @param answerWithin working days in which an owner answers
     * @param chairGrantsTime whether the chair, and not the clerk, grants more time
     * @param responseMonths months within which another body answers a recommendation
     * @param replyTo where answers to mails go, or null for the sender's address
     */
    public record Rules(
            boolean meetingAgreesClosure,
            int answerWithin,
            boolean chairGrantsTime,
            int responseMonths,
            String replyTo) {}

    /** That a body's rules were changed. */
    record Changed(BodyId body, Rules to, Actor by) implements Recordable {

        @Override
        public String about() {
            return "body/" + body;
        }

        @Override
        public String what() {
            return "changed the rules of follow-up";
        }

        @Override
        public String why() {
            return "closed %s; %d working days to answer; more time by %s; %d months for recommendations"
                    .formatted(
                            to.meetingAgreesClosure() ? "by the meeting" : "by the clerk",
                            to.answerWithin(),
                            to.chairGrantsTime() ? "the chair" : "the clerk",
                            to.responseMonths());
        }
    }

    public void change(BodyId id, Rules rules, Actor by) {
        Body body = bodies.get(id);
        body.decides(rules.meetingAgreesClosure(), rules.answerWithin(), body.clearanceDays(), rules.replyTo());
        body.followsUp(rules.chairGrantsTime(), rules.responseMonths());
        events.publishEvent(new Changed(id, rules, by));
    }
}
