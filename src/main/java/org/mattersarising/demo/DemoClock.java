package org.mattersarising.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A clock that runs with the machine's, some time ahead of it or behind, or stands still while the past is told. */
final class DemoClock extends Clock {

    private final Clock machine;
    private final ZoneId zone;
    private final AtomicReference<Supplier<Instant>> time;

    DemoClock(Clock machine) {
        this(machine, machine.getZone(), new AtomicReference<>(machine::instant));
    }

    private DemoClock(Clock machine, ZoneId zone, AtomicReference<Supplier<Instant>> time) {
        this.machine = machine;
        this.zone = zone;
        this.time = time;
    }

    /** Runs on, this far ahead of the machine; behind it where the duration is negative. */
    void runAhead(Duration ahead) {
        time.set(() -> machine.instant().plus(ahead));
    }

    void standAt(Instant instant) {
        time.set(() -> instant);
    }

    /** How far it is ahead of the machine at this moment, in whole seconds. */
    Duration ahead() {
        return aheadAt(instant());
    }

    /** How far ahead of the machine it would be if it were set to an instant now, in whole seconds. */
    Duration aheadAt(Instant instant) {
        return Duration.ofSeconds(
                Duration.between(machine.instant(), instant).plusMillis(500).toSeconds());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new DemoClock(machine, other, time);
    }

    @Override
    public Instant instant() {
        return time.get().get();
    }
}
