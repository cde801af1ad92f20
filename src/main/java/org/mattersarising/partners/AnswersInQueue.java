package org.mattersarising.partners;

import org.mattersarising.actions.WorkElsewhere;
import org.mattersarising.people.SignedIn;
import org.springframework.stereotype.Component;

/** Leads clerks from their work queue to the answers that wait for them. */
@Component
class AnswersInQueue implements WorkElsewhere {

    private final ClerksView view;

    AnswersInQueue(ClerksView view) {
        this.view = view;
    }

    @Override
    public String path() {
        return "/partners";
    }

    @Override
    public String messageKey() {
        return "partners.queue";
    }

    @Override
    public int waiting(SignedIn clerk) {
        return view.count(clerk);
    }
}
