package org.mattersarising.meetings;

import java.util.Objects;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters bodies and keeps the rules they have set themselves. */
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
     * Enters a body with the usual rules.
     *
     * @throws Refused when one of that name is there
     */
    public BodyId enter(String name, Nation nation, Actor by) {
        BodyId id = bodies.save(new Body(free(name, null), nation)).id();
        events.publishEvent(new BodyEvent.Entered(id, by));
        return id;
    }

    /**
     * Changes what a body is called and where it sits. What is counted back from its meetings follows.
     *
     * @throws Refused when another body has that name
     */
    public void change(BodyId id, String name, Nation nation, Actor by) {
        Body body = bodies.get(id);
        boolean moves = body.nation() != nation;
        body.isCalled(free(name, id), nation);
        events.publishEvent(new BodyEvent.Changed(id, by));
        if (moves) {
            events.publishEvent(new BodyEvent.CountsAnew(id, "The board sits in " + nation.title() + ".", by));
        }
    }

    /**
     * Changes how long reports are with the clerk and papers with the printer and the post, in working days. What is counted back from the
     * meetings to come follows.
     *
     * @throws Refused when a number is below zero or above sixty, or nothing changes
     */
    public void leadTimes(BodyId id, int clearance, int dispatch, Actor by) {
        Body body = bodies.get(id);
        if (clearance < 0 || clearance > LONGEST || dispatch < 0 || dispatch > LONGEST) {
            throw new Refused("Enter between 0 and 60 working days for clearance and for dispatch.");
        }
        if (clearance == body.clearanceDays() && dispatch == body.dispatchDays()) {
            throw new Refused("These are the lead times already; change one of them.");
        }
        String why = "Clearance %d and dispatch %d working days instead of %d and %d."
                .formatted(clearance, dispatch, body.clearanceDays(), body.dispatchDays());
        body.decides(
                body.meetingAgreesClosure(),
                body.answerWithin(),
                clearance,
                body.replyTo().orElse(null));
        body.dispatchesIn(dispatch);
        events.publishEvent(new BodyEvent.CountsAnew(id, why, by));
    }

    private String free(String typed, BodyId own) {
        String name = typed.strip();
        boolean taken = bodies.findAllByOrderByName().stream()
                .filter(body -> !Objects.equals(body.id(), own))
                .anyMatch(body -> body.name().equalsIgnoreCase(name));
        if (taken) {
            throw new Refused("A board of that name is here already; give this one another name.");
        }
        return name;
    }
}
