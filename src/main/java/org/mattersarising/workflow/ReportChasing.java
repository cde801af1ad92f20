package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.agenda.ProgrammeEntries;
import org.mattersarising.agenda.ProgrammeEntry;
import org.mattersarising.agenda.Reports;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.people.Directory;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.decision.EscalationLadder.Rung;
import org.mattersarising.workflow.decision.Level;
import org.mattersarising.workflow.decision.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for reports, reminds of them and chases them, and writes down that it did. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ReportChasing {

    private static final String OPEN =
            "The board left the meeting open. It stands on this one until you fix or move it.";

    private final ProgrammeEntries entries;
    private final Reports reports;
    private final Chases chases;
    private final ReportPlan plan;
    private final ReportTell tell;
    private final ReportPeople people;
    private final Directory directory;
    private final Clock clock;

    ReportChasing(
            ProgrammeEntries entries,
            Reports reports,
            Chases chases,
            ReportPlan plan,
            ReportTell tell,
            ReportPeople people,
            Directory directory,
            Clock clock) {
        this.entries = entries;
        this.reports = reports;
        this.chases = chases;
        this.plan = plan;
        this.tell = tell;
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    /** Reminds whoever writes it that its deadline comes; does nothing when no step is due. */
    public void remind(Reference reference) {
        ProgrammeEntry entry = entries.get(reference);
        plan.dueStep(entry, today()).ifPresent(step -> {
            List<PersonId> told = people.writers(entry);
            tell.about(entry, NoticeKind.REPORT_REMINDER, told, "");
            keep(entry, Chase.Kind.REMINDER, step.on().toString(), step, told);
            if (entry.provisional()) {
                tell.about(entry, NoticeKind.MEETING_WANTED, people.holders(entry, Role.CLERK), OPEN);
            }
        });
    }

    /** Tells whoever writes it and the clerk that it is late, and those above once each, the longer it lasts. */
    public void chaseLate(Reference reference) {
        ProgrammeEntry entry = entries.get(reference);
        plan.dueStep(entry, today()).ifPresent(step -> {
            List<PersonId> told = Stream.concat(
                            people.writers(entry).stream(), people.holders(entry, Role.CLERK).stream())
                    .distinct()
                    .toList();
            tell.about(entry, NoticeKind.REPORT_LATE, told, "");
            keep(entry, Chase.Kind.OVERDUE, step.on().toString(), step, told);
        });
        LocalDate deadline = reports.deadline(entry).orElseThrow();
        Set<PersonId> already = new HashSet<>(people.holders(entry, Role.CLERK));
        for (Rung rung : plan.reached(entry, today())) {
            List<PersonId> told =
                    above(rung.level(), entry).filter(already::add).toList();
            tell.about(entry, NoticeKind.REPORT_LATE, told, "");
            Step due = new Step(plan.dayOf(rung, entry, deadline), rung.rule());
            keep(entry, Chase.Kind.ESCALATION, rung.level().name(), due, told);
        }
    }

    /** Asks the clerks for something that only they can do. */
    public void askClerks(Reference reference, NoticeKind kind) {
        ProgrammeEntry entry = entries.get(reference);
        tell.about(entry, kind, people.holders(entry, Role.CLERK), "This waits for you.");
    }

    /** Writes down that the plan is made anew: whoever has to do it has just been told, so what fell until today is dealt with. */
    void plannedAnew(ProgrammeEntry entry) {
        String day = today().toString();
        reports.deadline(entry)
                .filter(deadline -> !chases.existsByReferenceAndDueOnAndKindAndStep(
                        entry.reference(), deadline, Chase.Kind.PLANNED, day))
                .ifPresent(deadline -> keep(entry, Chase.Kind.PLANNED, day, new Step(today(), ""), List.of()));
    }

    private void keep(ProgrammeEntry entry, Chase.Kind kind, String key, Step due, Collection<PersonId> told) {
        String numbers = told.stream().map(PersonId::toString).collect(Collectors.joining(","));
        LocalDate deadline = reports.deadline(entry).orElseThrow();
        chases.save(new Chase(entry.reference(), deadline, kind, key, due, today(), numbers, clock.instant()));
    }

    private Stream<PersonId> above(Level level, ProgrammeEntry entry) {
        return switch (level) {
            case NOBODY, OWNER -> Stream.empty();
            case LINE_MANAGER ->
                people
                        .action(entry)
                        .flatMap(action -> directory.lineManager(action.owner(), today()))
                        .map(Person::id)
                        .stream();
            case DIRECTOR ->
                people
                        .action(entry)
                        .flatMap(action -> directory.director(action.owner(), today()))
                        .map(Person::id)
                        .stream();
            case CHAIR -> people.holders(entry, Role.CHAIR).stream();
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
