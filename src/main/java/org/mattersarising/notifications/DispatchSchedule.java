package org.mattersarising.notifications;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has what is due sent every few seconds, on every node that is to send. */
@Component
@ConditionalOnProperty(name = "matters.mail.dispatch", havingValue = "true", matchIfMissing = true)
class DispatchSchedule {

    private final Dispatcher dispatcher;

    DispatchSchedule(Dispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Scheduled(initialDelayString = "${matters.mail.every:10s}", fixedDelayString = "${matters.mail.every:10s}")
    void run() {
        dispatcher.dispatchDue();
    }
}
