package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.actions.Responses;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/** Records that the time passed without a response. */
@Component
class RecordNoResponse implements JavaDelegate {

    private final Responses responses;

    RecordNoResponse(Responses responses) {
        this.responses = responses;
    }

    @Override
    public void execute(DelegateExecution process) {
        responses.notAnswered(new Reference(process.getProcessBusinessKey()));
    }
}
