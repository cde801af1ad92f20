package org.mattersarising.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as the database keeps them: date and time without a zone, which is UTC, whatever the zone of the machine or the connection. */
public final class UtcTime {

    private UtcTime() {}

    public static LocalDateTime of(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    public static Instant moment(LocalDateTime kept) {
        return kept.toInstant(ZoneOffset.UTC);
    }
}
