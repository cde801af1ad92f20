package org.mattersarising.workflow;

import java.util.List;
import org.mattersarising.people.ClerkWork;
import org.mattersarising.people.SignedIn;
import org.springframework.stereotype.Component;

/** Follow-up that failed and does not go on by itself, in the work queue. */
@Component
class FailuresWaiting implements ClerkWork {

    private final Incidents incidents;

    FailuresWaiting(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<Waiting> of(SignedIn clerk) {
        long failures = incidents.all().size();
        return failures == 0 ? List.of() : List.of(new Waiting("workflow.queue", failures, "", "/support"));
    }
}
