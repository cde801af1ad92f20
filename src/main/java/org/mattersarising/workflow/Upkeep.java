package org.mattersarising.workflow;

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
    private final WorkflowSettings settings;

    Upkeep(ProcessReconciler reconciler, TaskHolders holders, WorkflowSettings settings) {
        this.reconciler = reconciler;
        this.holders = holders;
        this.settings = settings;
    }

    // Before anything is done that fell due: what is missing may be due as well.
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    public void atStart() {
        if (settings.jobExecutor()) {
            reconciler.reconcile();
            holders.correctAll();
        }
    }

    @Scheduled(
            fixedDelayString = "${matters.workflow.check-every:5m}",
            initialDelayString = "${matters.workflow.check-every:5m}")
    public void check() {
        if (settings.jobExecutor()) {
            reconciler.reconcile();
        }
    }

    // Absences begin and end with the civil day.
    @Scheduled(cron = "0 1 0 * * *", zone = "Europe/London")
    public void daily() {
        if (settings.jobExecutor()) {
            holders.correctAll();
        }
    }

    @EventListener
    @Order(50)
    public void onClockMoved(ClockMoved moved) {
        holders.correctAll();
    }
}
