package org.mattersarising.web;

import java.util.Optional;

/** A number in an address. What somebody typed there instead leads to nothing, and is no defect of the form. */
public final class PathNumber {

    private PathNumber() {}

    /** Nothing where it is no number, or a larger one than anything has. */
    public static Optional<Long> of(String typed) {
        return Optional.ofNullable(typed)
                .filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }
}
