package org.mattersarising.people;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mattersarising.audit.WhoIs;
import org.mattersarising.shared.Actor;
import org.springframework.stereotype.Component;

/** Answers the audit trail who its actors are. */
@Component
class ActorNames implements WhoIs {

    private final People people;

    ActorNames(People people) {
        this.people = people;
    }

    @Override
    public Map<Actor, String> names(Collection<Actor> actors) {
        Set<Long> numbers = actors.stream()
                .flatMap(actor -> actor.personId().stream().boxed())
                .collect(Collectors.toSet());
        return people.findByIdIn(numbers).stream()
                .collect(Collectors.toMap(person -> person.id().actor(), Person::name));
    }
}
