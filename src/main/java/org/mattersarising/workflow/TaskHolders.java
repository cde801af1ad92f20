package org.mattersarising.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.mattersarising.people.PersonEvent;
import org.mattersarising.workflow.model.ActionLifecycleModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the tasks of those who are away to their deputies, and back when they return. */
@Component
class TaskHolders {

    private static final Logger LOG = LoggerFactory.getLogger(TaskHolders.class);
    private static final int AT_ONCE = 500;

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ActionPeople people;

    TaskHolders(TaskService tasks, RuntimeService runtime, ActionPeople people) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.people = people;
    }

    /** An absence that begins today counts at once; one that begins later is found by the daily look. */
    @EventListener
    @Order(10)
    @Transactional
    public void follow(PersonEvent.Away away) {
        correct(tasks.createTaskQuery()
                .taskAssignee(away.person().toString())
                .processDefinitionKey(ActionLifecycleModel.KEY)
                .list());
    }

    /** Puts every task that lies with the wrong person right. Returns how many did. */
    @Transactional
    public int correctAll() {
        int corrected = 0;
        for (int first = 0; ; first += AT_ONCE) {
            List<Task> page = tasks.createTaskQuery()
                    .processDefinitionKey(ActionLifecycleModel.KEY)
                    .taskAssigned()
                    .orderByTaskId()
                    .asc()
                    .listPage(first, AT_ONCE);
            corrected += correct(page);
            if (page.size() < AT_ONCE) {
                return corrected;
            }
        }
    }

    private int correct(List<Task> wrongPerhaps) {
        int corrected = 0;
        for (Task task : wrongPerhaps) {
            Optional<String> person = holder(task);
            if (person.isPresent() && !person.get().equals(task.getAssignee())) {
                tasks.setAssignee(task.getId(), person.get());
                corrected++;
            }
        }
        if (corrected > 0) {
            LOG.info("{} tasks went to a deputy or back.", corrected);
        }
        return corrected;
    }

    private Optional<String> holder(Task task) {
        Optional<String> key = Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey);
        return switch (task.getTaskDefinitionKey()) {
            case ActionLifecycleModel.ANSWER_OFFER -> key.map(people::owner);
            case ActionLifecycleModel.REPORT_ACTION_COMPLETE -> key.map(people::doer);
            default -> Optional.empty();
        };
    }
}
