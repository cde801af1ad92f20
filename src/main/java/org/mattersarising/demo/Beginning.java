package org.mattersarising.demo;

import java.time.Duration;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.people.People;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.ClockMoved;
import org.mattersarising.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Begins the demonstration: on an empty database tells the story up to its present day; on its own database goes on from where it was.
 *
 * <p>Just before the web server opens, so that nobody meets a service without people; and in one transaction, so that a start broken off
 * leaves an empty database and not half a year.
 */
@Component
@Profile(DemoConfiguration.PROFILE)
class Beginning implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Beginning.class);

    private final AuditTrail trail;
    private final People people;
    private final StoryTeller teller;
    private final DemoClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private volatile boolean running;

    Beginning(
            AuditTrail trail,
            People people,
            StoryTeller teller,
            DemoClock clock,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.trail = trail;
        this.people = people;
        this.teller = teller;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        if (ClockSet.last(trail).isEmpty()) {
            refuseOthersContent();
            transaction.executeWithoutResult(status -> begin());
        }
        events.publishEvent(new ClockMoved(clock.ahead()));
        running = true;
    }

    private void begin() {
        long started = System.nanoTime();
        teller.tell();
        Duration ahead = clock.aheadAt(StoryTeller.PRESENT);
        clock.runAhead(ahead);
        events.publishEvent(new ClockSet(ahead, Actor.SERVICE));
        LOG.info(
                "The demonstration's content was made in {} ms.",
                Duration.ofNanos(System.nanoTime() - started).toMillis());
    }

    private void refuseOthersContent() {
        if (people.count() > 0) {
            throw new Refused("The database holds content that is not the demonstration's: start without the profile"
                    + " \"demo\", or give the demonstration an empty database.");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
