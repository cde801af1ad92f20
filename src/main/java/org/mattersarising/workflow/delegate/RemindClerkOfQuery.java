package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.Chasing;
import org.springframework.stereotype.Component;

/** Tells the clerks that a query still waits for them. */
@Component
class RemindClerkOfQuery implements JavaDelegate {

    private final Chasing chasing;

    RemindClerkOfQuery(Chasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution process) {
        chasing.remindClerks(new Reference(process.getProcessBusinessKey()), NoticeKind.ACTION_QUESTIONED);
    }
}
