package org.mattersarising.minutes;

import java.util.List;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.ClerkWork;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Documents with clauses that nobody has decided, in the work queue. */
@Component
class ProposalsWaiting implements ClerkWork {

    private static final int MOST = 20;

    private final ImportedDocuments documents;

    ProposalsWaiting(ImportedDocuments documents) {
        this.documents = documents;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Waiting> of(SignedIn clerk) {
        List<BodyId> bodies = clerk.bodies(Role.CLERK).stream().map(BodyId::new).toList();
        return documents.undecided(bodies, PageRequest.of(0, MOST)).stream()
                .map(document ->
                        new Waiting("minutes.queue", document.open(), document.title(), "/documents/" + document.id()))
                .toList();
    }
}
