package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.mattersarising.shared.Reference;

/** Drives the process of one action by the names in its model, and fails where the model does not wait there. */
@org.springframework.context.annotation.Primary
class ProcessDriver {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final HistoryService history;

    ProcessDriver(RuntimeService runtime, TaskService tasks, ManagementService management, HistoryService history) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.history = history;
    }

    /** The id of the process that is driven. */
    String key() {
        return "ActionLifecycle";
    }

    /** Lets the timer or the save point at an activity run now, whatever its time. */
    void run(Reference reference, String activity) {
        management.executeJob(job(reference, activity).getId());
    }

    /** Runs what is due of this action by now, and what falls due by that. Returns the activities in order. */
    List<String> runDue(Reference reference) {
        List<String> ran = new ArrayList<>();
        while (true) {
            List<Job> due = dueJobs(reference);
            if (due.isEmpty()) {
                return ran;
            }
            assertThat(ran).as("a loop that does not end").hasSizeLessThan(50);
            ran.add(activityOf(due.get(0)));
            management.executeJob(due.get(0).getId());
        }
    }

    private List<Job> dueJobs(Reference reference) {
        return management
                .createJobQuery()
                .processInstanceId(instance(reference).getId())
                .executable()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    Job job(Reference reference, String activity) {
        List<Job> found = jobs(reference).stream()
                .filter(job -> activityOf(job).equals(activity))
                .toList();
        assertThat(found)
                .as("jobs at " + activity + " among "
                        + jobs(reference).stream().map(this::activityOf).toList())
                .hasSize(1);
        return found.get(0);
    }

    List<Job> jobs(Reference reference) {
        return management
                .createJobQuery()
                .processInstanceId(instance(reference).getId())
                .list();
    }

    Instant timer(Reference reference, String activity) {
        return job(reference, activity).getDuedate().toInstant();
    }

    Task task(Reference reference) {
        return tasks.createTaskQuery()
                .processDefinitionKey(key())
                .processInstanceBusinessKey(reference.value())
                .singleResult();
    }

    ProcessInstance instance(Reference reference) {
        ProcessInstance found = runtime.createProcessInstanceQuery()
                .processDefinitionKey(key())
                .processInstanceBusinessKey(reference.value())
                .singleResult();
        assertThat(found).as("the process of " + reference).isNotNull();
        return found;
    }

    boolean hasEnded(Reference reference) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(key())
                        .processInstanceBusinessKey(reference.value())
                        .count()
                == 0;
    }

    /** The activities that it has left, in the order in which it entered them. */
    List<String> passed(Reference reference) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(key())
                .processInstanceBusinessKey(reference.value())
                .singleResult()
                .getId();
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    List<String> candidateGroups(Reference reference) {
        return tasks.getIdentityLinksForTask(task(reference).getId()).stream()
                .map(link -> link.getGroupId())
                .toList();
    }

    /** The names of all variables that its history keeps. */
    List<String> variables(Reference reference) {
        return history
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance(reference).getId())
                .list()
                .stream()
                .map(variable -> variable.getName())
                .toList();
    }

    private String activityOf(Job job) {
        return management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }
}
