package org.mattersarising.shared;

import java.util.Objects;
import java.util.stream.Stream;

/** What is behind a failure. */
public final class Causes {

    private Causes() {}

    /** The failure itself, then what caused it, down to the first cause. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
