package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.Chasing;
import org.springframework.stereotype.Component;

/** Asks an owner again who has not answered. */
@Component
class AskForAnswer implements JavaDelegate {

    private final Chasing chasing;

    AskForAnswer(Chasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution process) {
        chasing.askForAnswer(new Reference(process.getProcessBusinessKey()));
    }
}
