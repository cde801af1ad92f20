package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/** Takes an owner's silence as acceptance. */
@Component
class TakeAsAccepted implements JavaDelegate {

    private final ActionLog actions;

    TakeAsAccepted(ActionLog actions) {
        this.actions = actions;
    }

    @Override
    public void execute(DelegateExecution process) {
        actions.takeAsAccepted(new Reference(process.getProcessBusinessKey()));
    }
}
