package org.mattersarising.workflow.decision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Priority;
import org.mattersarising.shared.WorkingDays;
import org.springframework.stereotype.Component;

/** When the owner of an action is reminded: what {@code processes/reminder-schedule.dmn} says of one action. */
@Component
public class ReminderSchedule {

    private final DecisionTable table = new DecisionTable("reminder-schedule.dmn", "ReminderSchedule");

    // A few thousand at most: three priorities, and no action is longer than five years.
    private final Map<Asked, List<ReminderRule>> known = new ConcurrentHashMap<>();

    private record Asked(Priority priority, long length) {}

    /**
     * The rules for actions of a priority and length.
     *
     * @param length days from the agreement to the due date
     */
    public List<ReminderRule> rules(Priority priority, long length) {
        return known.computeIfAbsent(new Asked(priority, length), this::ask);
    }

    /** The first step after the day through which everything has been dealt with; nothing where the table knows no more. */
    public Optional<Step> next(Action action, LocalDate dealtWith, WorkingDays calendar) {
        return next(rules(action), action.dueOn(), dealtWith, calendar);
    }

    /** The same for whatever has a date by which it is to be done. */
    public Optional<Step> next(List<ReminderRule> rules, LocalDate due, LocalDate dealtWith, WorkingDays calendar) {
        return rules.stream()
                .map(rule -> new Step(rule.firstAfter(dealtWith, due, calendar), rule.name()))
                .filter(step -> step.on() != null)
                .min(Comparator.comparing(Step::on));
    }

    /**
     * The step that stands for all whose day has come by today and which have not been dealt with: the last of them, because one mail
     * saying how it stands now serves better than each that was missed.
     */
    public Optional<Step> due(Action action, LocalDate dealtWith, LocalDate today, WorkingDays calendar) {
        return due(rules(action), action.dueOn(), dealtWith, today, calendar);
    }

    /** The same for whatever has a date by which it is to be done. */
    public Optional<Step> due(
            List<ReminderRule> rules, LocalDate due, LocalDate dealtWith, LocalDate today, WorkingDays calendar) {
        Optional<Step> last = Optional.empty();
        Optional<Step> next = next(rules, due, dealtWith, calendar);
        while (next.isPresent() && !next.get().on().isAfter(today)) {
            last = next;
            next = next(rules, due, next.get().on(), calendar);
        }
        return last;
    }

    private List<ReminderRule> rules(Action action) {
        return rules(action.priority(), ChronoUnit.DAYS.between(action.agreedOn(), action.dueOn()));
    }

    private List<ReminderRule> ask(Asked asked) {
        return table.ask(Map.of("priority", asked.priority().name(), "length", asked.length())).stream()
                .map(ReminderSchedule::rule)
                .toList();
    }

    private static ReminderRule rule(Map<String, Object> outputs) {
        return new ReminderRule(
                (String) outputs.get("rule"),
                ((Number) outputs.get("days")).intValue(),
                ReminderRule.When.valueOf((String) outputs.get("when")));
    }
}
