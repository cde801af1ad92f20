package org.mattersarising.audit;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes every recordable event down, in the transaction of whoever published it: no change without its entry, no entry without its change. */
@Component
class AuditWriter {

    private final AuditEntries entries;
    private final Clock clock;

    AuditWriter(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    // First, so that what follows from the event stands after it in the trail.
    @EventListener
    @Order(0)
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Recordable event) {
        entries.save(new AuditEntry(clock.instant(), event, origin()));
    }

    // Behind a proxy the container has put the caller's own address there, where it is told to.
    private static String origin() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes asked
                ? asked.getRequest().getRemoteAddr()
                : "";
    }
}
