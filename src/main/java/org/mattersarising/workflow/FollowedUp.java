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
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.decision.DecisionTables;
import org.springframework.stereotype.Component;

/** What happens by itself about one thing: where its process is, what comes next, and which rule had what done. */
@Component
class FollowedUp {

    private final ProcessPicture pictures;
    private final Chases chases;
    private final DecisionTables tables;
    private final People people;
    private final RuntimeService runtime;
    private final ManagementService management;

    FollowedUp(
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
     * What a page shows of it.
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

    Optional<Shown> of(Course course, Reference reference) {
        return pictures.of(course, reference, "process").map(picture -> {
            String instance = instance(course, reference);
            return new Shown(picture, next(course, instance), stuck(instance), done(reference));
        });
    }

    private Instant next(Course course, String instance) {
        return management
                .createJobQuery()
                .processDefinitionKey(course.process())
                .processInstanceId(instance)
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

    private boolean stuck(String instance) {
        return runtime.createIncidentQuery().processInstanceId(instance).count() > 0;
    }

    private String instance(Course course, Reference reference) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(course.process())
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
