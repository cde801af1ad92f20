package org.mattersarising.people;

import jakarta.persistence.AttributeConverter;
import org.mattersarising.shared.Actor;

/** The number of a person in the directory. */
public record PersonId(long value) {

    /** The person as one who acts. */
    public Actor actor() {
        return Actor.person(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @jakarta.persistence.Converter(autoApply = true)
    static class Column implements AttributeConverter<PersonId, Long> {

        @Override
        public Long convertToDatabaseColumn(PersonId id) {
            return id == null ? null : id.value();
        }

        @Override
        public PersonId convertToEntityAttribute(Long value) {
            return value == null ? null : new PersonId(value);
        }
    }
}
