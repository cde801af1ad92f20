package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.ReportChasing;
import org.springframework.stereotype.Component;

/** Asks the clerks to choose a meeting for what has none. */
@Component
class AskClerkForMeeting implements JavaDelegate {

    private final ReportChasing chasing;

    AskClerkForMeeting(ReportChasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution process) {
        chasing.askClerks(new Reference(process.getProcessBusinessKey()), NoticeKind.MEETING_WANTED);
    }
}
