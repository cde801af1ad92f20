package org.mattersarising.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
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
    private final TaskService tasks;

    LiveReport(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    boolean isThere(Reference reference) {
        return !instances(reference.value()).isEmpty();
    }

    /** Starts it; it finds its way to where its report is. */
    void start(Reference reference) {
        runtime.startProcessInstanceByKey(ReportBackModel.KEY, reference.value());
    }

    /** Completes a task if the process waits there. @return whether it did */
    boolean complete(Reference reference, String task) {
        List<Task> found = tasks(reference, task);
        found.forEach(one -> tasks.complete(one.getId()));
        return !found.isEmpty();
    }

    /** Ends the waiting for an outcome; a process that waits elsewhere, because the day has only just come, is taken there first. */
    void conclude(Reference reference, String outcome) {
        if (tasks(reference, ReportBackModel.RECORD_OUTCOME).isEmpty()) {
            instances(reference.value())
                    .forEach(instance -> runtime.createProcessInstanceModification(instance.getId())
                            .cancelAllForActivity(ReportBackModel.FOLLOWED)
                            .startBeforeActivity(ReportBackModel.RECORD_OUTCOME)
                            .execute());
        }
        tasks(reference, ReportBackModel.RECORD_OUTCOME)
                .forEach(task -> tasks.complete(task.getId(), Map.of(Variables.OUTCOME, outcome)));
    }

    void assign(Reference reference, String person) {
        tasks(reference, ReportBackModel.HAND_IN_REPORT).forEach(task -> tasks.setAssignee(task.getId(), person));
    }

    void tell(Reference reference, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(reference.value())
                .correlate();
    }

    /** Removes it with whatever it waits for. */
    void end(String key, String why) {
        instances(key).forEach(instance -> runtime.deleteProcessInstance(instance.getId(), why));
    }

    private List<ProcessInstance> instances(String key) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(ReportBackModel.KEY)
                .processInstanceBusinessKey(key)
                .list();
    }

    private List<Task> tasks(Reference reference, String key) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .taskDefinitionKey(key)
                .list();
    }
}
