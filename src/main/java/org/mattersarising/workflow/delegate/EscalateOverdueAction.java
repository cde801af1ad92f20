package org.mattersarising.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.Chasing;
import org.mattersarising.workflow.decision.Level;
import org.mattersarising.workflow.model.ActionLifecycleModel;
import org.springframework.stereotype.Component;

/** Tells those above the owner, up to the level that the decision named. */
@Component
class EscalateOverdueAction implements JavaDelegate {

    private final Chasing chasing;

    EscalateOverdueAction(Chasing chasing) {
        this.chasing = chasing;
    }

    @Override
    public void execute(DelegateExecution process) {
        Level level = Level.valueOf((String) process.getVariable(ActionLifecycleModel.Variables.ESCALATION_LEVEL));
        chasing.escalate(new Reference(process.getProcessBusinessKey()), level);
    }
}
