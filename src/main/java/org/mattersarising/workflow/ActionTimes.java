package org.mattersarising.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.shared.CivilTime;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.engine.AskedByProcesses;
import org.springframework.stereotype.Component;

/**
 * The times for which a process waits. Always instants, worked out from civil dates and working days: the engine's own durations and
 * repetitions are never used.
 */
@Component
public class ActionTimes implements AskedByProcesses {

    /** For what the tables do not foresee: a timer needs some date. */
    static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    private final Actions actions;
    private final Bodies bodies;
    private final ChasePlan plan;
    private final WorkflowSettings settings;
    private final Clock clock;

    ActionTimes(Actions actions, Bodies bodies, ChasePlan plan, WorkflowSettings settings, Clock clock) {
        this.actions = actions;
        this.bodies = bodies;
        this.plan = plan;
        this.settings = settings;
        this.clock = clock;
    }

    /** The last second in which an action is in time. */
    public Date due(String reference) {
        return lastSecondOf(action(reference).dueOn());
    }

    /** When the next step or escalation is due; in the past where it was missed. */
    public Date nextChase(String reference) {
        Action action = action(reference);
        // Of what is done nothing is due; a process that has not followed must not turn in its loop over it.
        return atMailHour(Optional.of(action)
                .filter(asked -> asked.status().toBeDone())
                .flatMap(plan::nextDay)
                .orElse(NEVER));
    }

    /** When an owner who has not answered is asked again: halfway through the time they have. */
    public Date answerOverdue(String reference) {
        Action action = action(reference);
        return atMailHour(earlier(workingDaysFromNow(action, (answerWithin(action) + 1) / 2), action));
    }

    /**
     * When silence is taken as acceptance: on the working day after the last that the body gives, or on the day of the first reminder if
     * that comes before, so that an owner who does not answer is reminded like any other.
     */
    public Date answerTimePassed(String reference) {
        Action action = action(reference);
        return atMailHour(earlier(workingDaysFromNow(action, answerWithin(action) + 1), action));
    }

    /** When a clerk who has not settled a query, or verified a completion, is next reminded of it; after the last time never. */
    public Date clerkReminder(String reference) {
        Action action = action(reference);
        return atMailHour(
                plan.clerksHearAgain(action) ? workingDaysFromNow(action, Math.max(1, answerWithin(action))) : NEVER);
    }

    /** When clerks have to be done with what has come to them. */
    public Date clerkDue(String reference) {
        Action action = action(reference);
        return atMailHour(workingDaysFromNow(action, Math.max(1, answerWithin(action))));
    }

    /** Whether a time is one that will come, and no stand-in for none. */
    static boolean comes(Instant time) {
        return time.isBefore(atHour(NEVER, LocalTime.MIN));
    }

    private LocalDate earlier(LocalDate answer, Action action) {
        return plan.nextDay(action).filter(step -> step.isBefore(answer)).orElse(answer);
    }

    private LocalDate workingDaysFromNow(Action action, int days) {
        return plan.calendar(action).plus(LocalDate.now(clock), days);
    }

    private int answerWithin(Action action) {
        return bodies.get(action.body()).answerWithin();
    }

    private Action action(String reference) {
        return actions.get(new Reference(reference));
    }

    Date atMailHour(LocalDate day) {
        return Date.from(atHour(day, settings.mailHour()));
    }

    /** An hour that the clock change skips becomes the one after it; of one that comes twice it is the first. */
    static Instant atHour(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(CivilTime.ZONE).toInstant();
    }

    static Date lastSecondOf(LocalDate day) {
        return Date.from(
                day.plusDays(1).atStartOfDay(CivilTime.ZONE).minusSeconds(1).toInstant());
    }
}
