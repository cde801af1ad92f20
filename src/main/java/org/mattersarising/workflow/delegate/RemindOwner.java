package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.Chasing;
import org.springframework.stereotype.Component;

/** Tells whoever works on an action that its due date comes. */
@Component
class RemindOwner implements JavaDelegate {

    private final Chasing chasing;

    RemindOwner(Chasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution process) {
        chasing.remind(new Reference(process.getProcessBusinessKey()));
    }
}
