package org.mattersarising.actions.web;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mattersarising.audit.AuditEntry;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Mention;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the names of all whom a page mentions with one statement. */
@Component
class Names {

    private final People people;
    private final MessageSource messages;

    Names(People people, MessageSource messages) {
        this.people = people;
        this.messages = messages;
    }

    /** The names of some people, and what the service calls itself. */
    record Known(Map<Long, String> people, String service) {

        String of(PersonId person) {
            return people.getOrDefault(person.value(), "");
        }

        /** A text with the names of those whom it mentions. */
        String spelled(String text) {
            return Mention.spelled(text, person -> people.getOrDefault(person, ""));
        }

        String of(Actor actor) {
            return actor.personId().isPresent()
                    ? people.getOrDefault(actor.personId().getAsLong(), "")
                    : service;
        }
    }

    Known of(Stream<PersonId> persons) {
        Set<Long> ids = persons.map(PersonId::value).collect(Collectors.toUnmodifiableSet());
        Map<Long, String> names = people.findByIdIn(ids).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Person::name));
        return new Known(names, messages.getMessage("actions.history.service", null, Locale.UK));
    }

    /** Whoever acted, and whom the reason mentions. */
    static Stream<PersonId> persons(AuditEntry entry) {
        return Stream.concat(person(entry.actor()), Mention.in(entry.why()).mapToObj(PersonId::new));
    }

    static Stream<PersonId> person(Actor actor) {
        return actor.personId().stream().mapToObj(PersonId::new);
    }
}
