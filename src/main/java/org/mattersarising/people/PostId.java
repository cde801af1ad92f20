package org.mattersarising.people;

import jakarta.persistence.AttributeConverter;

/** The number of a post in the directory. */
public record PostId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @jakarta.persistence.Converter(autoApply = true)
    static class Column implements AttributeConverter<PostId, Long> {

        @Override
        public Long convertToDatabaseColumn(PostId id) {
            return id == null ? null : id.value();
        }

        @Override
        public PostId convertToEntityAttribute(Long value) {
            return value == null ? null : new PostId(value);
        }
    }
}
