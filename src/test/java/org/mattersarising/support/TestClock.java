package org.mattersarising.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.mattersarising.shared.CivilTime;

/** A clock that stands until a test moves it. It begins on Tuesday 13 January 2026, ten in the morning in London. */
public class TestClock extends Clock {

    private static final Instant BEGINNING = Instant.parse("2026-01-13T10:00:00Z");

    private volatile Instant now = BEGINNING;

    public void reset() {
        now = BEGINNING;
    }

    public void setTo(Instant instant) {
        now = instant;
    }

    /** Sets it to ten in the morning of a civil date. */
    public void setTo(LocalDate date) {
        now = date.atTime(LocalTime.of(10, 0)).atZone(CivilTime.ZONE).toInstant();
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return CivilTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
