package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.ReportChasing;
import org.springframework.stereotype.Component;

/** Reminds whoever writes a report that its deadline comes. */
@Component
class RemindOfReport implements JavaDelegate {

    private final ReportChasing chasing;

    RemindOfReport(ReportChasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution process) {
        chasing.remind(new Reference(process.getProcessBusinessKey()));
    }
}
