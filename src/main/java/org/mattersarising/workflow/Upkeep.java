package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.mattersarising.actions.PostHolders;
import org.mattersarising.shared.ClockMoved;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does at the start, and again and again, what must hold whatever happened. */
@Component
class Upkeep {

    private final ProcessReconciler reconciler;
    private final TaskHolders holders;
    private final PostHolders posts;
    private final ClockSkew skew;
    private final WorkflowSettings settings;
    private final Clock clock;
    private final AtomicReference<LocalDate> lastDay = new AtomicReference<>();

    Upkeep(
            ProcessReconciler reconciler,
            TaskHolders holders,
            PostHolders posts,
            ClockSkew skew,
            WorkflowSettings settings,
            Clock clock) {
        this.reconciler = reconciler;
        this.holders = holders;
        this.posts = posts;
        this.skew = skew;
        this.settings = settings;
        this.clock = clock;
    }

    // Before anything is done that fell due: what is missing may be due as well.
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    public void atStart() {
        if (settings.jobExecutor()) {
            reconciler.reconcile();
            beginDay();
        }
    }

    @Scheduled(
            fixedDelayString = "${matters.workflow.check-every:5m}",
            initialDelayString = "${matters.workflow.check-every:5m}")
    public void check() {
        if (settings.jobExecutor()) {
            skew.isTooFar();
            reconciler.reconcile();
            beginDay();
        }
    }

    @EventListener
    @Order(50)
    public void onClockMoved(ClockMoved moved) {
        beginDay();
    }

    // Absences and tenures begin and end with the civil day, by the service's clock and not by the machine's.
    private void beginDay() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(lastDay.get())) {
            posts.followAll();
            holders.correctAll();
            lastDay.set(today);
        }
    }
}
