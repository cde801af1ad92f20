package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.people.Directory;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.decision.EscalationLadder.Rung;
import org.mattersarising.workflow.decision.Level;
import org.mattersarising.workflow.decision.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people what is due, and writes down that it did. The notice and the record commit together, so whatever is done again after a
 * failure was not done before.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Chasing {

    private final Actions actions;
    private final Chases chases;
    private final ChasePlan plan;
    private final Tell tell;
    private final Directory directory;
    private final Clock clock;

    Chasing(Actions actions, Chases chases, ChasePlan plan, Tell tell, Directory directory, Clock clock) {
        this.actions = actions;
        this.chases = chases;
        this.plan = plan;
        this.tell = tell;
        this.directory = directory;
        this.clock = clock;
    }

    /** Reminds whoever works on it that its due date comes; does nothing when no step is due. */
    public void remind(Reference reference) {
        Action action = actions.get(reference);
        plan.dueStep(action, today()).ifPresent(step -> {
            List<PersonId> told = List.of(action.doer());
            tell.about(action, NoticeKind.ACTION_REMINDER, told, "");
            keep(action, Chase.Kind.REMINDER, step, told);
        });
    }

    /** Tells the owner, and whoever works on it, that it is overdue; does nothing when no step is due. */
    public void chase(Reference reference) {
        Action action = actions.get(reference);
        plan.dueStep(action, today()).ifPresent(step -> {
            List<PersonId> told = tell.ownerAndDoer(action);
            tell.about(action, NoticeKind.ACTION_OVERDUE, told, "");
            keep(action, Chase.Kind.OVERDUE, step, told);
        });
    }

    /** Tells everybody up to a level who has not been told of this due date. Nobody gets two notices for standing on two levels. */
    public void escalate(Reference reference, Level level) {
        Action action = actions.get(reference);
        Set<PersonId> already = new HashSet<>();
        for (Rung rung : plan.untoldUpTo(level, action)) {
            List<PersonId> told =
                    atLevel(rung.level(), action).filter(already::add).toList();
            tell.about(action, NoticeKind.ACTION_ESCALATED, told, "");
            Step due = new Step(plan.dayOf(rung, action), rung.rule());
            chases.save(chase(action, Chase.Kind.ESCALATION, rung.level().name(), due, told));
        }
    }

    /** Asks an owner again who has not answered. */
    public void askForAnswer(Reference reference) {
        Action action = actions.get(reference);
        tell.about(action, NoticeKind.ANSWER_AWAITED, List.of(action.owner()), "");
    }

    /** Reminds the clerks of what waits for them; the last time the chair hears as well, so that it cannot rest there for ever. */
    public void remindClerks(Reference reference, NoticeKind kind) {
        Action action = actions.get(reference);
        Set<PersonId> told = new LinkedHashSet<>(tell.clerks(action));
        tell.about(action, kind, told, "This still waits for you.");
        if (plan.clerksHearForTheLastTime(action)) {
            List<PersonId> chair = tell.chair(action);
            tell.about(action, kind, chair, "The clerk was reminded of this more than once, and it still waits.");
            told.addAll(chair);
        }
        keep(action, Chase.Kind.CLERK, new Step(today(), ""), told);
    }

    /**
     * Writes down that the plan is made anew: whoever has to do something has just been told, so what fell until today is dealt with and
     * reminders are counted from one again.
     */
    void plannedAnew(Action action) {
        String day = today().toString();
        if (!chases.existsByReferenceAndDueOnAndKindAndStep(
                action.reference(), action.dueOn(), Chase.Kind.PLANNED, day)) {
            chases.save(chase(action, Chase.Kind.PLANNED, day, new Step(today(), ""), List.of()));
        }
    }

    private void keep(Action action, Chase.Kind kind, Step step, Collection<PersonId> told) {
        chases.save(chase(action, kind, step.on().toString(), step, told));
    }

    private Chase chase(Action action, Chase.Kind kind, String key, Step due, Collection<PersonId> told) {
        String numbers = told.stream().map(PersonId::toString).collect(Collectors.joining(","));
        return new Chase(action, kind, key, due, today(), numbers, clock.instant());
    }

    private Stream<PersonId> atLevel(Level level, Action action) {
        List<PersonId> found = switch (level) {
            case NOBODY, OWNER -> List.of();
            case LINE_MANAGER -> numbers(directory.lineManager(action.owner(), today()));
            case DIRECTOR -> numbers(directory.director(action.owner(), today()));
            case CHAIR -> tell.chair(action);
        };
        // A level that nobody holds must not swallow it: the clerk knows whom to ask.
        return found.isEmpty() ? tell.clerks(action).stream() : found.stream();
    }

    private static List<PersonId> numbers(java.util.Optional<Person> person) {
        return person.map(Person::id).stream().toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
