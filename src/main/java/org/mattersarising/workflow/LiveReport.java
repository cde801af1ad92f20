package org.mattersarising.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.model.ReportBackModel;
import org.mattersarising.workflow.model.ReportBackModel.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The process of one report, in words: start it, tell it what was done, end it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LiveReport {

    private final RuntimeService runtime;
    private final Instances instances;
    private final TaskService tasks;
    private final WaitingTasks waiting;

    LiveReport(RuntimeService runtime, TaskService tasks, WaitingTasks waiting) {
        this.runtime = runtime;
        this.instances = new Instances(runtime, ReportBackModel.KEY);
        this.tasks = tasks;
        this.waiting = waiting;
    }

    boolean isThere(Reference reference) {
        return instances.has(reference);
    }

    /** Starts it; it finds its way to where its report is. */
    void start(Reference reference) {
        instances.start(reference);
    }

    /** Completes a task if the process waits there. @return whether it did */
    boolean complete(Reference reference, String task) {
        List<String> found = waiting.of(reference, task);
        found.forEach(tasks::complete);
        return !found.isEmpty();
    }

    /** Ends the waiting for an outcome; a process that waits elsewhere, because the day has only just come, is taken there first. */
    void conclude(Reference reference, String outcome) {
        if (waiting.of(reference, ReportBackModel.RECORD_OUTCOME).isEmpty()) {
            instances
                    .of(reference.value())
                    .forEach(instance -> runtime.createProcessInstanceModification(instance.getId())
                            .cancelAllForActivity(ReportBackModel.FOLLOWED)
                            .startBeforeActivity(ReportBackModel.RECORD_OUTCOME)
                            .execute());
        }
        waiting.of(reference, ReportBackModel.RECORD_OUTCOME)
                .forEach(id -> tasks.complete(id, Map.of(Variables.OUTCOME, outcome)));
    }

    void assign(Reference reference, String person) {
        waiting.of(reference, ReportBackModel.HAND_IN_REPORT).forEach(id -> tasks.setAssignee(id, person));
    }

    void tell(Reference reference, String message) {
        instances.tell(reference, message);
    }

    /** Removes it with whatever it waits for. */
    void end(String key, String why) {
        instances.end(key, why);
    }
}
