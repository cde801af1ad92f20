package org.mattersarising.workflow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Priority;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.shared.WorkingDays;
import org.mattersarising.workflow.decision.EscalationLadder;
import org.mattersarising.workflow.decision.EscalationLadder.Rung;
import org.mattersarising.workflow.decision.ReminderRule;
import org.mattersarising.workflow.decision.ReminderSchedule;
import org.mattersarising.workflow.decision.Step;
import org.springframework.stereotype.Component;

/** What is still to be done about a report's deadline, by the same tables that hold for due dates, and on which day. */
@Component
class ReportPlan {

    private final Chases chases;
    private final Reports reports;
    private final ReportPeople people;
    private final Bodies bodies;
    private final ReminderSchedule schedule;
    private final EscalationLadder ladder;

    ReportPlan(
            Chases chases,
            Reports reports,
            ReportPeople people,
            Bodies bodies,
            ReminderSchedule schedule,
            EscalationLadder ladder) {
        this.chases = chases;
        this.reports = reports;
        this.people = people;
        this.bodies = bodies;
        this.schedule = schedule;
        this.ladder = ladder;
    }

    /** The day of the next step or escalation, which may have passed; nothing where the tables know no more. */
    Optional<LocalDate> nextDay(ProgrammeEntry entry) {
        return reports.deadline(entry).flatMap(deadline -> {
            ChasedSoFar soFar = soFar(entry, deadline);
            LocalDate dealtWith = dealtWith(entry, soFar);
            Stream<LocalDate> steps =
                    schedule.next(rules(entry, deadline), deadline, dealtWith, calendar(entry)).map(Step::on).stream();
            Stream<LocalDate> rungs = untold(entry, soFar)
                    .map(rung -> dayOf(rung, entry, deadline))
                    .filter(day -> day.isAfter(dealtWith));
            return Stream.concat(steps, rungs).min(Comparator.naturalOrder());
        });
    }

    /** The step that stands for all that is due by today, if any is. */
    Optional<Step> dueStep(ProgrammeEntry entry, LocalDate today) {
        return reports.deadline(entry)
                .flatMap(deadline -> schedule.due(
                        rules(entry, deadline),
                        deadline,
                        dealtWith(entry, soFar(entry, deadline)),
                        today,
                        calendar(entry)));
    }

    /** The rungs that are reached today and about which nobody has been told for this deadline, the lowest first. */
    List<Rung> reached(ProgrammeEntry entry, LocalDate today) {
        return reports.deadline(entry).stream()
                .flatMap(deadline -> untold(entry, soFar(entry, deadline))
                        .filter(rung -> !dayOf(rung, entry, deadline).isAfter(today)))
                .toList();
    }

    LocalDate dayOf(Rung rung, ProgrammeEntry entry, LocalDate deadline) {
        return calendar(entry).onOrAfter(deadline.plusDays(rung.daysOverdue()));
    }

    WorkingDays calendar(ProgrammeEntry entry) {
        return WorkingDays.of(bodies.get(entry.body()).nation());
    }

    private List<ReminderRule> rules(ProgrammeEntry entry, LocalDate deadline) {
        return schedule.rules(priority(entry), ChronoUnit.DAYS.between(entry.askedOn(), deadline));
    }

    private Stream<Rung> untold(ProgrammeEntry entry, ChasedSoFar soFar) {
        return ladder.of(priority(entry)).stream().filter(rung -> !soFar.told(rung));
    }

    private ChasedSoFar soFar(ProgrammeEntry entry, LocalDate deadline) {
        return new ChasedSoFar(chases.findByReferenceAndDueOn(entry.reference(), deadline));
    }

    private Priority priority(ProgrammeEntry entry) {
        return people.action(entry).map(Action::priority).orElse(Priority.NORMAL);
    }

    private static LocalDate dealtWith(ProgrammeEntry entry, ChasedSoFar soFar) {
        return soFar.through().orElse(entry.askedOn());
    }
}
