package org.mattersarising.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.mattersarising.audit.AuditCheck.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks the whole trail once a day on every node, and remembers the last seal until the next time: a chain that was made anew or cut off
 * while this node runs is found as well.
 */
@Component
public class AuditWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AuditWatch.class);

    private final AuditCheck check;
    private final Clock clock;

    private volatile Checked last;
    private Seal kept;

    AuditWatch(AuditCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    /** When the trail was looked at, and what was found. */
    public record Checked(Instant at, Verdict verdict) {}

    /** The last check of this node, if there has been one. */
    public Optional<Checked> last() {
        return Optional.ofNullable(last);
    }

    /** Checks now. Once it was found broken by what is remembered, it stays so until the service is started again. */
    public synchronized Checked look() {
        Verdict verdict = check.check(kept);
        Checked now = new Checked(clock.instant(), verdict);
        if (verdict.holds()) {
            kept = verdict.head().number() == 0 ? null : verdict.head();
        } else {
            LOG.error(
                    "The audit trail is broken: {} Keep a copy of the database as it is now, and tell whoever audits you.",
                    verdict.broken());
        }
        last = now;
        return now;
    }

    /** By its clock, on each node that seals. */
    @Component
    @ConditionalOnProperty(name = "matters.audit.seal", havingValue = "true", matchIfMissing = true)
    static class Daily {

        private final AuditWatch watch;

        Daily(AuditWatch watch) {
            this.watch = watch;
        }

        @Scheduled(
                initialDelayString = "${matters.audit.check-after:5m}",
                fixedDelayString = "${matters.audit.check-every:24h}")
        void run() {
            watch.look();
        }
    }
}
