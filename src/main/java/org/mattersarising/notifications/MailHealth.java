package org.mattersarising.notifications;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Late when mail that should have left has waited for a quarter of an hour although a mail server is set up. Without one, waiting is what was
 * asked for. It never says down: pages work without mail, and a node is not to be taken out or started again because a mail server is away.
 */
@Component("outboxHealthIndicator")
class MailHealth extends AbstractHealthIndicator {

    private static final Status WAITS = new Status("LATE");
    private static final Duration LATE = Duration.ofMinutes(15);

    private final MailState state;
    private final CivilHours hours;
    private final Clock clock;

    MailHealth(MailState state, CivilHours hours, Clock clock) {
        super("The outbox cannot be read");
        this.state = state;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        // By night, what was held up past closing time waits for the morning, and rightly.
        Duration oldest = hours.isOpen(clock.instant())
                ? state.oldestDue()
                        .map(due -> Duration.between(due, clock.instant()))
                        .orElse(Duration.ZERO)
                : Duration.ZERO;
        boolean late = state.isConfigured() && oldest.compareTo(LATE) > 0;
        health.status(late ? WAITS : Status.UP).withDetail("oldestUnsentSeconds", oldest.toSeconds());
        for (MailStatus status : MailStatus.values()) {
            health.withDetail(status.name().toLowerCase(java.util.Locale.ROOT), state.count(status));
        }
        state.trouble().ifPresent(trouble -> health.withDetail("trouble", trouble));
    }
}
