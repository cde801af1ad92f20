package org.mattersarising.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionEvent;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Recommendation;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.model.ExecutiveResponseModel;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Runs the time in which another body has to answer a recommendation, from the notice to the response. */
@Component
class ResponseProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Actions actions;
    private final ActionPeople people;

    ResponseProcess(RuntimeService runtime, TaskService tasks, Actions actions, ActionPeople people) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.actions = actions;
        this.people = people;
    }

    @EventListener
    @Order(12)
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(ActionEvent event) {
        Action action = actions.get(event.reference());
        if (action.recommendation().isEmpty()) {
            return;
        }
        switch (event.move()) {
            case RECORD_NOTICE ->
                runtime.startProcessInstanceByKey(
                        ExecutiveResponseModel.KEY, event.reference().value());
            case RECORD_RESPONSE ->
                task(event.reference())
                        .forEach(task -> tasks.complete(
                                task.getId(),
                                Map.of(
                                        ExecutiveResponseModel.Variables.OUTCOME,
                                        action.recommendation()
                                                .flatMap(Recommendation::outcome)
                                                .orElseThrow()
                                                .name())));
            case HAND_OVER, FOLLOW_POST, OFFER_AGAIN ->
                task(event.reference())
                        .forEach(task -> tasks.setAssignee(
                                task.getId(), people.owner(event.reference().value())));
            default -> {
                if (!action.status().open()) {
                    end(event.reference());
                }
            }
        }
    }

    /** Starts it where an action waits whose process is gone. */
    void startAgain(Reference reference, boolean late) {
        remove(reference.value(), "rebuilt");
        runtime.createProcessInstanceByKey(ExecutiveResponseModel.KEY)
                .businessKey(reference.value())
                .startBeforeActivity(late ? ExecutiveResponseModel.RESPOND_LATE : ExecutiveResponseModel.RESPOND)
                .execute();
    }

    void remove(String reference, String why) {
        instances(reference).forEach(instance -> runtime.deleteProcessInstance(instance.getId(), why));
    }

    private void end(Reference reference) {
        instances(reference.value())
                .forEach(instance -> runtime.createMessageCorrelation(ExecutiveResponseModel.Messages.NO_LONGER_AWAITED)
                        .processInstanceId(instance.getId())
                        .correlate());
    }

    private List<ProcessInstance> instances(String reference) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(ExecutiveResponseModel.KEY)
                .processInstanceBusinessKey(reference)
                .list();
    }

    private List<Task> task(Reference reference) {
        return tasks.createTaskQuery()
                .processDefinitionKey(ExecutiveResponseModel.KEY)
                .processInstanceBusinessKey(reference.value())
                .list();
    }
}
