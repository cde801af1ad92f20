package org.mattersarising.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.model.ActionLifecycleModel;
import org.mattersarising.workflow.model.ActionLifecycleModel.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The process of one action, in words: start it, tell it what was done, end it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LiveProcess {

    private final RuntimeService runtime;
    private final Instances instances;
    private final TaskService tasks;
    private final WaitingTasks waiting;

    LiveProcess(RuntimeService runtime, TaskService tasks, WaitingTasks waiting) {
        this.runtime = runtime;
        this.instances = new Instances(runtime, ActionLifecycleModel.KEY);
        this.tasks = tasks;
        this.waiting = waiting;
    }

    boolean isThere(Reference reference) {
        return instances.has(reference);
    }

    void start(Reference reference) {
        instances.start(reference);
    }

    /** Starts it where an action of a status waits. */
    void startAt(Reference reference, ActionStatus status) {
        runtime.createProcessInstanceByKey(ActionLifecycleModel.KEY)
                .businessKey(reference.value())
                .startBeforeActivity(Place.of(status).activity())
                .execute();
    }

    /** Completes the task that waits for a move; says whether it waits. */
    boolean complete(Reference reference, String task, String move) {
        Optional<String> found = task(reference, task);
        found.ifPresent(id -> tasks.complete(id, Map.of(Variables.LAST_MOVE, move)));
        return found.isPresent();
    }

    /** Gives a task to a person; says whether it waits. */
    boolean assign(Reference reference, String task, String person) {
        Optional<String> found = task(reference, task);
        found.ifPresent(id -> tasks.setAssignee(id, person));
        return found.isPresent();
    }

    void tell(Reference reference, String message) {
        instances.tell(reference, message);
    }

    /** Removes it with whatever it waits for. */
    void end(String key, String why) {
        instances.end(key, why);
    }

    private Optional<String> task(Reference reference, String key) {
        List<String> found = waiting.of(reference, key);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
