package org.mattersarising.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.mattersarising.actions.ActionAside;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.decision.DecisionTables;
import org.mattersarising.workflow.model.ActionLifecycleModel;
import org.springframework.stereotype.Component;

/** The section of an action's page that says what happens by itself: where it is, what comes next, and which rule had what done. */
@Component
class FollowUp implements ActionAside {

    private final ProcessPicture pictures;
    private final Chases chases;
    private final DecisionTables tables;
    private final People people;
    private final RuntimeService runtime;
    private final ManagementService management;

    FollowUp(
            ProcessPicture pictures,
            Chases chases,
            DecisionTables tables,
            People people,
            RuntimeService runtime,
            ManagementService management) {
        this.pictures = pictures;
        this.chases = chases;
        this.tables = tables;
        this.people = people;
        this.runtime = runtime;
        this.management = management;
    }

    /**
     * What the section shows.
     *
     * @param next when something next happens by itself, or null
     * @param stuck whether a step failed and somebody has to look at it
     */
    record Shown(ProcessPicture.Picture picture, Instant next, boolean stuck, List<Done> done) {}

    /**
     * What was done because a time had come.
     *
     * @param late whether it was done after the day on which it fell due
     */
    record Done(Instant at, String kind, String rule, String words, String told, LocalDate fellOn, boolean late) {}

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String template() {
        return "workflow/aside";
    }

    @Override
    public Optional<Shown> of(Reference reference) {
        return pictures.of(Course.LIFECYCLE, reference, "process")
                .map(picture -> new Shown(picture, next(reference), stuck(reference), done(reference)));
    }

    private Instant next(Reference reference) {
        return management
                .createJobQuery()
                .processDefinitionKey(ActionLifecycleModel.KEY)
                .processInstanceId(instance(reference))
                .timers()
                .withRetriesLeft()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .map(Job::getDuedate)
                .map(java.util.Date::toInstant)
                .filter(ActionTimes::comes)
                .findFirst()
                .orElse(null);
    }

    private boolean stuck(Reference reference) {
        return runtime.createIncidentQuery()
                        .processInstanceId(instance(reference))
                        .count()
                > 0;
    }

    private String instance(Reference reference) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(ActionLifecycleModel.KEY)
                .processInstanceBusinessKey(reference.value())
                .list()
                .stream()
                .map(instance -> instance.getId())
                .findFirst()
                .orElse("none");
    }

    private List<Done> done(Reference reference) {
        List<Chase> found = chases.findByReferenceOrderByIdDesc(reference).stream()
                .filter(chase -> chase.kind() != Chase.Kind.PLANNED)
                .toList();
        List<Long> told = found.stream()
                .flatMap(chase -> numbers(chase).stream())
                .distinct()
                .toList();
        Map<Long, Person> names = people.findByIdIn(told).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        return found.stream().map(chase -> done(chase, names)).toList();
    }

    private Done done(Chase chase, Map<Long, Person> names) {
        String told = numbers(chase).stream()
                .map(number -> names.containsKey(number) ? names.get(number).name() : "person " + number)
                .collect(Collectors.joining(", "));
        return new Done(
                chase.at(),
                chase.kind().name(),
                chase.rule(),
                tables.words(chase.rule()).orElse(""),
                told,
                chase.fellOn(),
                chase.throughOn().isAfter(chase.fellOn()));
    }

    private static List<Long> numbers(Chase chase) {
        return chase.told().isEmpty()
                ? List.of()
                : Arrays.stream(chase.told().split(",")).map(Long::valueOf).toList();
    }
}
