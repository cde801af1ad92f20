package org.mattersarising.demo;

import java.time.Duration;
import java.util.Optional;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;

/**
 * That the demonstration's clock was set. The trail keeps it, and the last entry is where the clock goes on after a restart: no table and
 * no file of the demonstration's own, and a database restored from yesterday has yesterday's clock. The first entry marks the database as
 * one that holds invented content.
 *
 * @param ahead how far ahead of the machine's clock
 */
record ClockSet(Duration ahead, Actor by) implements Recordable {

    /** Entries about this are the mark by which the service knows invented content when it is started for work. */
    static final String ABOUT = "demonstration";

    @Override
    public String about() {
        return ABOUT;
    }

    @Override
    public String what() {
        return "set the demonstration's clock";
    }

    @Override
    public String why() {
        return ahead.toString();
    }

    /** How far the clock was last set ahead; nothing where no demonstration has begun. */
    static Optional<Duration> last(AuditTrail trail) {
        return trail.of(ABOUT).stream().findFirst().map(entry -> Duration.parse(entry.why()));
    }
}
