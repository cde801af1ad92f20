package org.mattersarising.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.mattersarising.audit.AuditWatch.Checked;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the trail was whole when it was last checked, for whoever watches the service. Broken is a word of its own and not down: somebody
 * has to look, and a node that is started again or taken out mends nothing.
 */
@Component("auditHealthIndicator")
class AuditHealth implements HealthIndicator, MeterBinder {

    private static final Status BROKEN = new Status("BROKEN");

    private final AuditWatch watch;
    private final Clock clock;

    AuditHealth(AuditWatch watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Health.Builder health = holds() < 0 ? Health.unknown() : Health.status(holds() > 0 ? Status.UP : BROKEN);
        watch.last()
                .ifPresent(
                        checked -> health.withDetail("checkedAt", checked.at().toString())
                                .withDetail("sealed", checked.verdict().sealed()));
        return health.build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("matters.audit.holds", this, AuditHealth::holds)
                .description(
                        "1 when the trail was whole at its last check, 0 when it was broken, -1 before the first check")
                .register(registry);
        Gauge.builder("matters.audit.checked.age", this, AuditHealth::age)
                .baseUnit("seconds")
                .description("How long ago the trail was last checked")
                .register(registry);
    }

    private int holds() {
        return watch.last().map(checked -> checked.verdict().holds() ? 1 : 0).orElse(-1);
    }

    private double age() {
        return watch.last()
                .map(Checked::at)
                .map(at -> (double) Duration.between(at, clock.instant()).toSeconds())
                .orElse(Double.NaN);
    }
}
