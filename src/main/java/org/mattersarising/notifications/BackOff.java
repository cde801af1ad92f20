package org.mattersarising.notifications;

import java.time.Duration;
import java.util.List;

/** How long to wait before the next attempt: soon at first, then every four hours. */
final class BackOff {

    private static final List<Duration> STEPS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4));

    private BackOff() {}

    /** @param attempts those that failed, from one on */
    static Duration after(int attempts) {
        return STEPS.get(Math.min(Math.max(attempts, 1), STEPS.size()) - 1);
    }
}
