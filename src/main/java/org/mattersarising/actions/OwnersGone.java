package org.mattersarising.actions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.people.ClerkWork;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.people.Role;
import org.mattersarising.people.SignedIn;
import org.springframework.stereotype.Component;

/** Open actions whose owner has left, in the work queue. */
@Component
class OwnersGone implements ClerkWork {

    private final Actions actions;
    private final People people;
    private final Clock clock;

    OwnersGone(Actions actions, People people, Clock clock) {
        this.actions = actions;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Waiting> of(SignedIn clerk) {
        List<BodyId> bodies = clerk.bodies(Role.CLERK).stream().map(BodyId::new).toList();
        Map<PersonId, String> gone = people.findByLeftOnLessThanEqual(LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        if (gone.isEmpty()) {
            return List.of();
        }
        return actions.owned(gone.keySet(), bodies).stream()
                .map(owned -> new Waiting(
                        "actions.queue.gone",
                        owned.actions(),
                        gone.get(owned.owner()),
                        "/people/" + owned.owner() + "/hand-over"))
                .toList();
    }
}
