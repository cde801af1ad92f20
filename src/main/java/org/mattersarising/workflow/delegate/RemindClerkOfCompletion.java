package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.Chasing;
import org.springframework.stereotype.Component;

/** Tells the clerks that a completion still waits to be verified. */
@Component
class RemindClerkOfCompletion implements JavaDelegate {

    private final Chasing chasing;

    RemindClerkOfCompletion(Chasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution process) {
        chasing.remindClerks(new Reference(process.getProcessBusinessKey()), NoticeKind.COMPLETION_REPORTED);
    }
}
