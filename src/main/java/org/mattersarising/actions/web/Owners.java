package org.mattersarising.actions.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mattersarising.people.NameMatcher;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Understands whom somebody means who typed or chose a name. */
@Component
class Owners {

    private final NameMatcher names;
    private final Clock clock;

    Owners(NameMatcher names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** Everybody there is today, as they stand in a list to choose from. */
    List<String> labels() {
        NameMatcher.Snapshot directory = today();
        return directory.present().stream().map(directory::label).toList();
    }

    /** The person typed into a field, or null with a sentence beside the field. */
    PersonId find(String typed, String field, String missing, BindingResult result) {
        if (typed == null || typed.isBlank()) {
            result.rejectValue(field, missing);
            return null;
        }
        NameMatcher.Snapshot directory = today();
        Optional<Person> person = directory.exactly(typed);
        if (person.isEmpty()) {
            List<NameMatcher.Match> like = directory.match(typed);
            if (like.isEmpty()) {
                result.rejectValue(field, "actions.error.person.unknown", new Object[] {typed.strip()}, null);
            } else {
                String likeliest = directory.label(like.get(0).person());
                result.rejectValue(
                        field, "actions.error.person.doubtful", new Object[] {typed.strip(), likeliest}, null);
            }
        }
        return person.map(Person::id).orElse(null);
    }

    /** How a person stands in the list to choose from. */
    String label(PersonId id) {
        NameMatcher.Snapshot directory = today();
        return directory.present().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(directory::label)
                .orElse("");
    }

    private NameMatcher.Snapshot today() {
        return names.on(LocalDate.now(clock));
    }
}
