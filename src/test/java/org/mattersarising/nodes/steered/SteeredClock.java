package org.mattersarising.nodes.steered;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs, ahead of the machine's by what stands in a file. */
final class SteeredClock extends Clock {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Path file;

    SteeredClock(Path file) {
        this.file = file;
    }

    @Override
    public ZoneId getZone() {
        return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        try {
            return Clock.systemUTC().instant().plus(Duration.parse(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
