package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.agenda.Considering;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/** Gives a standing report its next place, now that the meeting that should have had this one was held. */
@Component
class NoteMeetingHeld implements JavaDelegate {

    private final Considering considering;

    NoteMeetingHeld(Considering considering) {
        this.considering = considering;
    }

    @Override
    public void execute(DelegateExecution process) {
        considering.meetingHeld(new Reference(process.getProcessBusinessKey()));
    }
}
