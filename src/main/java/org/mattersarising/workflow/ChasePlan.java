package org.mattersarising.workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.shared.WorkingDays;
import org.mattersarising.workflow.decision.EscalationLadder;
import org.mattersarising.workflow.decision.EscalationLadder.Rung;
import org.mattersarising.workflow.decision.Level;
import org.mattersarising.workflow.decision.ReminderSchedule;
import org.mattersarising.workflow.decision.Step;
import org.springframework.stereotype.Component;

/**
 * What is still to be done about an action's due date, and on which day. Something is due when its day has come and it is not dealt with,
 * so that an interruption loses none and does none twice.
 */
@Component
class ChasePlan {

    static final int MOST_CLERK_REMINDERS = 6;

    private final Chases chases;
    private final Bodies bodies;
    private final ReminderSchedule schedule;
    private final EscalationLadder ladder;

    ChasePlan(Chases chases, Bodies bodies, ReminderSchedule schedule, EscalationLadder ladder) {
        this.chases = chases;
        this.bodies = bodies;
        this.schedule = schedule;
        this.ladder = ladder;
    }

    /** The day of the next step or escalation, which may have passed; nothing where the tables know no more. */
    Optional<LocalDate> nextDay(Action action) {
        ChasedSoFar soFar = soFar(action);
        LocalDate dealtWith = dealtWith(action, soFar);
        Stream<LocalDate> reminders = schedule.next(action, dealtWith, calendar(action)).map(Step::on).stream();
        Stream<LocalDate> escalations =
                untold(action, soFar).map(rung -> dayOf(rung, action)).filter(day -> day.isAfter(dealtWith));
        return Stream.concat(reminders, escalations).min(Comparator.naturalOrder());
    }

    /** The step that stands for all that is due by today, if any is. */
    Optional<Step> dueStep(Action action, LocalDate today) {
        return schedule.due(action, dealtWith(action, soFar(action)), today, calendar(action));
    }

    /** The rungs up to a level about which nobody has been told for this due date, the lowest first. */
    List<Rung> untoldUpTo(Level level, Action action) {
        return untold(action, soFar(action))
                .filter(rung -> rung.level().compareTo(level) <= 0)
                .toList();
    }

    /** The working day on which a rung is reached. */
    LocalDate dayOf(Rung rung, Action action) {
        return calendar(action).onOrAfter(action.dueOn().plusDays(rung.daysOverdue()));
    }

    /** Whether the clerks are to be reminded once more of what waits for them; a reminder that never ends is not read. */
    boolean clerksHearAgain(Action action) {
        return chases.clerkReminders(action.reference()) < MOST_CLERK_REMINDERS;
    }

    /** Whether the reminder of the clerks that is due now is the last. */
    boolean clerksHearForTheLastTime(Action action) {
        return chases.clerkReminders(action.reference()) == MOST_CLERK_REMINDERS - 1;
    }

    WorkingDays calendar(Action action) {
        return WorkingDays.of(bodies.get(action.body()).nation());
    }

    private Stream<Rung> untold(Action action, ChasedSoFar soFar) {
        return ladder.of(action.priority()).stream().filter(rung -> !soFar.told(rung));
    }

    private ChasedSoFar soFar(Action action) {
        return new ChasedSoFar(chases.findByReferenceAndDueOn(action.reference(), action.dueOn()));
    }

    // Whoever was asked on a day knows the due date; what falls on that day or before it is dealt with by the asking.
    private static LocalDate dealtWith(Action action, ChasedSoFar soFar) {
        return soFar.through().orElse(action.agreedOn());
    }
}
