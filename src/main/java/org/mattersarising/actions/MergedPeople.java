package org.mattersarising.actions;

import java.util.Map;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.PersonTies;
import org.springframework.stereotype.Component;

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

    @Override
    public void move(PersonId goes, PersonId stays) {
        for (Contributor contributor : contributors.findByPersonId(goes)) {
            if (contributors.existsByReferenceAndPersonId(contributor.reference(), stays)) {
                contributors.delete(contributor);
            } else {
                contributor.isNow(stays);
            }
        }
        actions.ownedBy(goes, stays);
        actions.delegatedTo(goes, stays);
        actions.undelegated(stays);
    }
}
