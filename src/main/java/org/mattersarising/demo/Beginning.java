package org.mattersarising.demo;

import java.time.Duration;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.audit.Recordable;
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
 * <p>After the engine is there and before it works by itself or the web server opens, so that nobody meets a service without people, and
 * everything that falls due in the story falls due on its day.
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
            refuseHalfAStory();
            refuseOthersContent();
            begin();
        }
        events.publishEvent(new ClockMoved(clock.ahead()));
        running = true;
    }

    private void begin() {
        LOG.info(
                "The database is empty: the demonstration's people and their year are made first, which can take a minute.");
        long started = System.nanoTime();
        record(new ClockSet.Begun(Actor.SERVICE));
        teller.tell();
        Duration ahead = clock.aheadAt(StoryTeller.PRESENT);
        clock.runAhead(ahead);
        record(new ClockSet(ahead, Actor.SERVICE));
        LOG.info(
                "The demonstration's content was made in {} ms.",
                Duration.ofNanos(System.nanoTime() - started).toMillis());
    }

    private void record(Recordable event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private void refuseHalfAStory() {
        if (!trail.of(ClockSet.ABOUT).isEmpty()) {
            throw new Refused("The demonstration's first start was broken off, so that its content is not whole: delete"
                    + " the data folder, or empty the database, and start again.");
        }
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
