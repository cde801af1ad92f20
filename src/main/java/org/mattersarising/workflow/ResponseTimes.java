package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Recommendation;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.engine.AskedByProcesses;
import org.springframework.stereotype.Component;

/** The times of a response to a recommendation: always at the mail hour of a working day. */
@Component
public class ResponseTimes implements AskedByProcesses {

    private static final int REMINDED_DAYS_BEFORE = 14;
    private static final int CHASED_EVERY_DAYS = 28;

    /** Half a year after the time has passed the list of recommendations is the place for it, and no longer the mail. */
    private static final int CHASED_FOR_DAYS = 182;

    private final Actions actions;
    private final ActionTimes times;
    private final ChasePlan plan;
    private final Clock clock;

    ResponseTimes(Actions actions, ActionTimes times, ChasePlan plan, Clock clock) {
        this.actions = actions;
        this.times = times;
        this.plan = plan;
        this.clock = clock;
    }

    /** The last second of the last day for it. */
    public Date due(String reference) {
        return ActionTimes.lastSecondOf(last(action(reference)));
    }

    /** Two weeks before the last day. */
    public Date dueSoon(String reference) {
        Action action = action(reference);
        return times.atMailHour(plan.calendar(action).onOrBefore(last(action).minusDays(REMINDED_DAYS_BEFORE)));
    }

    /** The working day after the last day. */
    public Date passed(String reference) {
        Action action = action(reference);
        return times.atMailHour(plan.calendar(action).onOrAfter(last(action).plusDays(1)));
    }

    /** When those concerned next hear that it is still missing: every four weeks for half a year. */
    public Date chaseAgain(String reference) {
        Action action = action(reference);
        long late = Math.max(0, ChronoUnit.DAYS.between(last(action), LocalDate.now(clock)));
        long next = (late / CHASED_EVERY_DAYS + 1) * CHASED_EVERY_DAYS;
        return times.atMailHour(
                next > CHASED_FOR_DAYS
                        ? ActionTimes.NEVER
                        : plan.calendar(action).onOrAfter(last(action).plusDays(next)));
    }

    private static LocalDate last(Action action) {
        return action.recommendation().flatMap(Recommendation::dueOn).orElseThrow();
    }

    private Action action(String reference) {
        return actions.get(new Reference(reference));
    }
}
