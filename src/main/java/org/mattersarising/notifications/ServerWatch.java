package org.mattersarising.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mattersarising.web.AddressesInLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What this node knows of the mail server: whether it answers, and when to try again. Says each change once in the log, not once per mail. */
@Component
class ServerWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration LONGEST_REST = Duration.ofMinutes(15);

    private final Clock clock;

    private volatile boolean closes;
    private int failures;
    private Instant restsUntil = Instant.MIN;
    private Instant troubledSince;
    private String trouble = "";

    ServerWatch(Clock clock) {
        this.clock = clock;
    }

    /** The mail at hand is the last: the service is being stopped, and what is left waits for the next start or another node. */
    @EventListener(ContextClosedEvent.class)
    void closing() {
        closes = true;
    }

    boolean closes() {
        return closes;
    }

    synchronized boolean rests() {
        // No longer than the longest rest: a clock that was set back must not silence the mail for a day.
        Instant now = clock.instant();
        return now.isBefore(restsUntil) && !now.plus(LONGEST_REST).isBefore(restsUntil);
    }

    /** It takes nothing: leave it alone for a while, longer each time. */
    synchronized void unavailable(String why) {
        failures++;
        Duration rest = BackOff.after(failures);
        restsUntil = clock.instant().plus(rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest);
        troubled(why);
    }

    synchronized void works() {
        if (troubledSince != null) {
            LOG.info("The mail server takes mail again; what had to wait is being sent.");
        }
        failures = 0;
        restsUntil = Instant.MIN;
        troubledSince = null;
        trouble = "";
    }

    /** Since when nothing could be handed over, where that is so. */
    synchronized Optional<Instant> troubledSince() {
        return Optional.ofNullable(troubledSince);
    }

    synchronized String trouble() {
        return trouble;
    }

    /** Notes that nothing could be handed over. */
    synchronized void troubled(String why) {
        if (troubledSince == null) {
            troubledSince = clock.instant();
            LOG.warn(
                    "The mail server does not take mail ({}); nothing is lost, it waits in the outbox and is tried again.",
                    AddressesInLog.without(why));
        }
        trouble = why;
    }
}
