package org.mattersarising.meetings;

import jakarta.persistence.AttributeConverter;

/** The number of a body. */
public record BodyId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @jakarta.persistence.Converter(autoApply = true)
    static class Column implements AttributeConverter<BodyId, Long> {

        @Override
        public Long convertToDatabaseColumn(BodyId id) {
            return id == null ? null : id.value();
        }

        @Override
        public BodyId convertToEntityAttribute(Long value) {
            return value == null ? null : new BodyId(value);
        }
    }
}
