package org.mattersarising.demo;

import java.time.Instant;
import java.util.List;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.ClockMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Moves the demonstration's clock on. */
@Service
@Profile(DemoConfiguration.PROFILE)
class DaysOn {

    /** The steps that are offered. */
    static final List<Integer> STEPS = List.of(1, 7, 14, 30);

    private final DemoClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    DaysOn(DemoClock clock, ApplicationEventPublisher events, TransactionOperations transaction) {
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Moves it a number of civil days on, one after the other, so that everything happens on its own day and in its order.
     *
     * <p>Where it will arrive is recorded first: stopped on the way, the service goes on from there when it starts again.
     */
    synchronized void move(int days, Actor by) {
        Instant from = clock.instant();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new ClockSet(clock.aheadAt(daysAfter(clock, from, days)), by)));
        for (int day = 1; day <= days; day++) {
            clock.runAhead(clock.aheadAt(daysAfter(clock, from, day)));
            events.publishEvent(new ClockMoved(clock.ahead()));
        }
    }

    static Instant daysAfter(DemoClock clock, Instant from, int days) {
        return from.atZone(clock.getZone()).plusDays(days).toInstant();
    }
}
