package org.mattersarising.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.mattersarising.actions.ActionAccess;
import org.mattersarising.actions.Reach;
import org.mattersarising.people.Directory;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.SignedIn;
import org.springframework.stereotype.Component;

/** Answers what a person may find today. */
@Component
public class Sights {

    private final ActionAccess access;
    private final Directory directory;
    private final Clock clock;

    Sights(ActionAccess access, Directory directory, Clock clock) {
        this.access = access;
        this.directory = directory;
        this.clock = clock;
    }

    public Sight of(SignedIn person) {
        Reach reach = access.reach(person);
        Set<PersonId> people = new HashSet<>(directory.standsInFor(person.person(), LocalDate.now(clock)));
        people.add(person.person());
        return new Sight(person.person(), reach.bodies(), reach.confidential(), people);
    }
}
