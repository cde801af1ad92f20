package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.ReportChasing;
import org.springframework.stereotype.Component;

/** Tells those concerned that a report is late. */
@Component
class ChaseLateReport implements JavaDelegate {

    private final ReportChasing chasing;

    ChaseLateReport(ReportChasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution process) {
        chasing.chaseLate(new Reference(process.getProcessBusinessKey()));
    }
}
