package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.ResponseChasing;
import org.springframework.stereotype.Component;

/** Tells the clerks and the chair that a response is still awaited. */
@Component
class ChaseResponse implements JavaDelegate {

    private final ResponseChasing chasing;

    ChaseResponse(ResponseChasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution process) {
        chasing.chase(new Reference(process.getProcessBusinessKey()));
    }
}
