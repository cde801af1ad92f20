package org.mattersarising.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Understands whom somebody means who typed a name into a form, or chose one from the list. The field itself is drawn by the fragment
 * {@code people/person}.
 */
@Component
public class PersonChoice {

    private final NameMatcher names;
    private final Clock clock;

    PersonChoice(NameMatcher names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** Everybody there is today, as they stand in a list to choose from. */
    public List<String> labels() {
        NameMatcher.Snapshot directory = today();
        return directory.present().stream().map(directory::label).toList();
    }

    /**
     * The person typed into a field.
     *
     * @param missing the message key of the sentence for an empty field
     * @return null where it is not certain who is meant; a sentence then stands beside the field
     */
    public PersonId find(String typed, String field, String missing, BindingResult result) {
        if (typed == null || typed.isBlank()) {
            result.rejectValue(field, missing);
            return null;
        }
        NameMatcher.Snapshot directory = today();
        Optional<Person> person = directory.exactly(typed);
        if (person.isEmpty()) {
            result.rejectValue(field, "people.error.doubt", new Object[] {directory.doubt(typed.strip())}, null);
        }
        return person.map(Person::id).orElse(null);
    }

    /** How a person stands in the list to choose from; an empty text for somebody who has left. */
    public String label(PersonId id) {
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
