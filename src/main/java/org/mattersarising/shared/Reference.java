package org.mattersarising.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public name of an action, such as {@code ACT-2026-0042}: series, year, running number. It is the engine's business key and never
 * changes.
 */
public record Reference(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}-\\d{4}-\\d{4,7}");

    /** Refuses what is not a reference with an {@link IllegalArgumentException}. */
    public Reference {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A reference looks like ACT-2026-0042, not \"" + value + "\".");
        }
    }

    public static Reference of(String series, int year, long number) {
        return new Reference("%s-%04d-%04d".formatted(series, year, number));
    }

    /** The reference in a text that a person or a link supplied, or nothing when it is none. */
    public static Optional<Reference> parse(String text) {
        return text != null && FORM.matcher(text).matches() ? Optional.of(new Reference(text)) : Optional.empty();
    }

    /** Whether it is of a series, such as {@code ACT}. */
    public boolean isOf(String series) {
        return value.startsWith(series + "-");
    }

    @Override
    public String toString() {
        return value;
    }

    @Converter(autoApply = true)
    static class Column implements AttributeConverter<Reference, String> {

        @Override
        public String convertToDatabaseColumn(Reference reference) {
            return reference == null ? null : reference.value();
        }

        @Override
        public Reference convertToEntityAttribute(String value) {
            return value == null ? null : new Reference(value);
        }
    }
}
