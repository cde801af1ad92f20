package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.ResponseChasing;
import org.springframework.stereotype.Component;

/** Reminds whoever has to respond that the time for it comes to an end. */
@Component
class RemindResponder implements JavaDelegate {

    private final ResponseChasing chasing;

    RemindResponder(ResponseChasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution process) {
        chasing.remind(new Reference(process.getProcessBusinessKey()));
    }
}
