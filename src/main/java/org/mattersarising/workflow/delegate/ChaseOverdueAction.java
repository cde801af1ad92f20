package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.Chasing;
import org.springframework.stereotype.Component;

/** Tells the owner that an action is overdue. */
@Component
class ChaseOverdueAction implements JavaDelegate {

    private final Chasing chasing;

    ChaseOverdueAction(Chasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution process) {
        chasing.chase(new Reference(process.getProcessBusinessKey()));
    }
}
