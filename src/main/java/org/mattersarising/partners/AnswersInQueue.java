package org.mattersarising.partners;

import java.util.List;
import org.mattersarising.people.ClerkWork;
import org.mattersarising.people.SignedIn;
import org.springframework.stereotype.Component;

/** Answers of partners that wait for a clerk, in the work queue. */
@Component
class AnswersInQueue implements ClerkWork {

    private final ClerksView view;

    AnswersInQueue(ClerksView view) {
        this.view = view;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<Waiting> of(SignedIn clerk) {
        int waiting = view.count(clerk);
        return waiting == 0 ? List.of() : List.of(new Waiting("partners.queue", waiting, "", "/partners"));
    }
}
