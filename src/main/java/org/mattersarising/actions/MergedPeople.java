package org.mattersarising.actions;

import java.util.Map;
import org.mattersarising.people.PersonEvent;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PersonTies;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets actions, open and ended, follow when two entries for one person are made one. It is no move: the same person has them. */
@Component
class MergedPeople implements PersonTies {

    private final Actions actions;
    private final Contributors contributors;

    MergedPeople(Actions actions, Contributors contributors) {
        this.actions = actions;
        this.contributors = contributors;
    }

    @Override
    public Map<String, Long> of(PersonId person) {
        return Map.of(
                "OWNED", actions.countByOwnerId(person),
                "DELEGATED", actions.countByDelegateId(person),
                "CONTRIBUTED", (long) contributors.findByPersonId(person).size());
    }

    @EventListener
    @Order(5)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(PersonEvent.Merged merged) {
        for (Contributor contributor : contributors.findByPersonId(merged.goes())) {
            if (contributors.existsByReferenceAndPersonId(contributor.reference(), merged.person())) {
                contributors.delete(contributor);
            } else {
                contributor.isNow(merged.person());
            }
        }
        actions.ownedBy(merged.goes(), merged.person());
        actions.delegatedTo(merged.goes(), merged.person());
        actions.undelegated(merged.person());
    }
}
