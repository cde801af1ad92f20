package org.mattersarising.meetings;

import jakarta.persistence.AttributeConverter;

/** The number of a meeting. */
public record MeetingId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }

    @jakarta.persistence.Converter(autoApply = true)
    static class Column implements AttributeConverter<MeetingId, Long> {

        @Override
        public Long convertToDatabaseColumn(MeetingId id) {
            return id == null ? null : id.value();
        }

        @Override
        public MeetingId convertToEntityAttribute(Long value) {
            return value == null ? null : new MeetingId(value);
        }
    }
}
