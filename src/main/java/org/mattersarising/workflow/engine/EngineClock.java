package org.mattersarising.workflow.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Sets the engine's time to the service's before whatever the engine does, so that there is one clock. Where that is the machine's
 * own, as in production, nothing is set.
 */
class EngineClock extends CommandInterceptor {

    private static final Duration SAME = Duration.ofSeconds(1);

    private final Clock clock;
    private final Clock machine;

    EngineClock(Clock clock, Clock machine) {
        this.clock = clock;
        this.machine = machine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        follow();
        return next.execute(command);
    }

    private void follow() {
        Instant now = clock.instant();
        if (Duration.between(machine.instant(), now).abs().compareTo(SAME) < 0) {
            ClockUtil.reset();
        } else {
            // Not as a distance from the machine's time: the engine would run on while a clock in a test's hand stands.
            ClockUtil.setCurrentTime(Date.from(now));
        }
    }
}
