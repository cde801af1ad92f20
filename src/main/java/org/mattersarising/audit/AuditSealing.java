package org.mattersarising.audit;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals what was written down, every few seconds, on every node. */
@Component
@ConditionalOnProperty(name = "matters.audit.seal", havingValue = "true", matchIfMissing = true)
class AuditSealing {

    private static final int BATCHES = 200;

    private final AuditChain chain;

    AuditSealing(AuditChain chain) {
        this.chain = chain;
    }

    @Scheduled(
            initialDelayString = "${matters.audit.seal-every:10s}",
            fixedDelayString = "${matters.audit.seal-every:10s}")
    void run() {
        // There may be more than fits into one batch, such as after an upgrade; what is left then is sealed the next
        // time.
        for (int batch = 0; batch < BATCHES && chain.seal() > 0; batch++) {}
    }
}
