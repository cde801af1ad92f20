package org.mattersarising.workflow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.picture.ModelDrawing;
import org.springframework.stereotype.Service;

/** Shows where an action is in its process: as a picture, and in words for those who do not see it. */
@Service
public class ProcessPicture {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HistoryService history;

    ProcessPicture(RuntimeService runtime, RepositoryService repository, HistoryService history) {
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
    }

    /** How far a station is. */
    public enum State {
        DONE,
        NOW,
        TO_COME
    }

    /**
     * A station in words.
     *
     * @param why what the model says of it, may be empty
     */
    public record Station(String name, State state, String why) {}

    /**
     * A process as it stands.
     *
     * @param svg an element to be put into a page as it is
     * @param stations what the picture shows, in words
     */
    public record Picture(String svg, List<Station> stations) {}

    /**
     * The process of an action or a report, with where it waits marked; nothing where it has none, or its history has been removed.
     *
     * @param labelledBy the id of the element of the page that names the picture
     */
    Optional<Picture> of(Course course, Reference reference, String labelledBy) {
        return latest(course, reference).map(instance -> {
            BpmnModelInstance model = repository.getBpmnModelInstance(instance.getProcessDefinitionId());
            Set<String> passed = passed(instance);
            Set<String> now = instance.getEndTime() == null ? waitingAt(instance) : course.ends(passed);
            return new Picture(ModelDrawing.of(model, now, labelledBy), stations(course, model, passed, now));
        });
    }

    private Optional<HistoricProcessInstance> latest(Course course, Reference reference) {
        return history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey(course.process())
                .processInstanceBusinessKey(reference.value())
                .orderByProcessInstanceStartTime()
                .desc()
                .list()
                .stream()
                // Of two begun in the same second, one being rebuilt from the other, the one that runs.
                .reduce((first, second) ->
                        first.getEndTime() == null ? first : second.getEndTime() == null ? second : first);
    }

    private Set<String> waitingAt(HistoricProcessInstance instance) {
        Set<String> found = new LinkedHashSet<>();
        ActivityInstance tree = runtime.getActivityInstance(instance.getId());
        if (tree != null) {
            leaves(tree, found);
        }
        return found;
    }

    private static void leaves(ActivityInstance branch, Set<String> found) {
        for (ActivityInstance child : branch.getChildActivityInstances()) {
            if (child.getChildActivityInstances().length == 0 && child.getChildTransitionInstances().length == 0) {
                found.add(child.getActivityId());
            }
            leaves(child, found);
        }
        for (var before : branch.getChildTransitionInstances()) {
            found.add(before.getActivityId());
        }
    }

    private Set<String> passed(HistoricProcessInstance instance) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .finished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    private static List<Station> stations(Course course, BpmnModelInstance model, Set<String> passed, Set<String> now) {
        List<Station> stations = new ArrayList<>();
        for (String id : course.stations()) {
            State state = now.contains(id) ? State.NOW : passed.contains(id) ? State.DONE : State.TO_COME;
            FlowNode node = model.getModelElementById(id);
            if (node != null && (state != State.TO_COME || !course.exceptional(id))) {
                stations.add(new Station(node.getName(), state, why(node)));
            }
        }
        return stations;
    }

    private static String why(FlowNode node) {
        return node.getDocumentations().stream()
                .findFirst()
                .map(Documentation::getTextContent)
                .orElse("");
    }
}
