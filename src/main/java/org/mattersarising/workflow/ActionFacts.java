package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.mattersarising.actions.Actions;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.engine.AskedByProcesses;
import org.springframework.stereotype.Component;

/** What a process asks of its action to choose its way. */
@Component
public class ActionFacts implements AskedByProcesses {

    private final Actions actions;
    private final Clock clock;

    ActionFacts(Actions actions, Clock clock) {
        this.actions = actions;
        this.clock = clock;
    }

    public boolean overdue(String reference) {
        return daysOverdue(reference) > 0;
    }

    public int daysOverdue(String reference) {
        return actions.get(new Reference(reference)).daysOverdue(LocalDate.now(clock));
    }

    public String priority(String reference) {
        return actions.get(new Reference(reference)).priority().name();
    }
}
