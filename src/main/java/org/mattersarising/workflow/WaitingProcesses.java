package org.mattersarising.workflow;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.workflow.model.ActionLifecycleModel;
import org.springframework.stereotype.Service;

/** How many processes wait where. */
@Service
public class WaitingProcesses {

    private final TaskService tasks;

    WaitingProcesses(TaskService tasks) {
        this.tasks = tasks;
    }

    /** How many wait for what a status of their action waits for. */
    public record Count(ActionStatus status, long number) {}

    /** One count for each status of an open action, in the order of an action's life. */
    public List<Count> counts() {
        return Place.all().stream()
                .map(place -> new Count(place.status(), waitingAt(place)))
                .toList();
    }

    private long waitingAt(Place place) {
        return tasks.createTaskQuery()
                .processDefinitionKey(ActionLifecycleModel.KEY)
                .taskDefinitionKey(place.task())
                .count();
    }
}
