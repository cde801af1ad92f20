package org.mattersarising.demo;

import java.time.Duration;
import java.util.Optional;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.audit.Recordable;
import org.mattersarising.shared.Actor;

/**
 * That the demonstration's clock was set. The trail keeps it, and the last entry is where the clock goes on after a restart: no table and
 * no file of the demonstration's own, and a database restored from yesterday has yesterday's clock.
 *
 * @param ahead how far ahead of the machine's clock
 */
record ClockSet(Duration ahead, Actor by) implements Recordable {

    /** Entries about this are the mark by which the service knows invented content when it is started for work. */
    static final String ABOUT = "demonstration";

    private static final String WHAT = "set the demonstration's clock";

    /** That the story began to be told; without a clock set after it, it was broken off. */
    record Begun(Actor by) implements Recordable {

        @Override
        public String about() {
            return ABOUT;
        }

        @Override
        public String what() {
            return "began the demonstration";
        }
    }

    @Override
    public String about() {
        return ABOUT;
    }

    @Override
    public String what() {
        return WHAT;
    }

    @Override
    public String why() {
        return ahead.toString();
    }

    /** How far the clock was last set ahead; nothing where no demonstration was told to its end. */
    static Optional<Duration> last(AuditTrail trail) {
        return trail.of(ABOUT).stream()
                .filter(entry -> entry.what().equals(WHAT))
                .findFirst()
                .map(entry -> Duration.parse(entry.why()));
    }
}
