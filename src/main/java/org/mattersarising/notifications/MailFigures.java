package org.mattersarising.notifications;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the outbox stands, as figures. Asked of the database whenever they are read, and so the same on every node. */
@Component
class MailFigures implements MeterBinder {

    /** Those that somebody may have to do something about; what was sent grows for ever, and counting it takes longer each year. */
    private static final Set<MailStatus> TOLD = EnumSet.of(MailStatus.WAITING, MailStatus.FAILED, MailStatus.BOUNCED);

    private final MailState state;
    private final ServerWatch watch;
    private final Clock clock;

    MailFigures(MailState state, ServerWatch watch, Clock clock) {
        this.state = state;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (MailStatus status : TOLD) {
            Gauge.builder("matters.mail", state, asked -> asked.count(status))
                    .tag("status", status.name().toLowerCase(Locale.ROOT))
                    .description("Mails in the outbox that wait, failed or came back")
                    .register(registry);
        }
        Gauge.builder("matters.mail.oldest.due", this, MailFigures::oldest)
                .baseUnit("seconds")
                .description("For how long the longest waiting mail has been due")
                .register(registry);
        Gauge.builder(
                        "matters.mail.server.trouble",
                        watch,
                        asked -> asked.troubledSince().isPresent() ? 1 : 0)
                .description("1 while the mail server takes nothing from this node")
                .register(registry);
    }

    private double oldest() {
        return state.oldestDue()
                .map(due -> Duration.between(due, clock.instant()).toSeconds())
                .orElse(0L);
    }
}
