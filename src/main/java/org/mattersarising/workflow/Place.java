package org.mattersarising.workflow;

import java.util.Arrays;
import java.util.List;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.workflow.model.ActionLifecycleModel;

/** Where the process of an action waits while the action has a status. */
enum Place {
    ANSWER_OFFER(ActionStatus.OFFERED, ActionLifecycleModel.ANSWER_OFFER, ActionLifecycleModel.ANSWER_OFFER),
    SETTLE_QUERY(ActionStatus.QUESTIONED, ActionLifecycleModel.SETTLE_QUERY, ActionLifecycleModel.SETTLE_QUERY),
    IN_HAND(ActionStatus.IN_HAND, ActionLifecycleModel.IN_HAND, ActionLifecycleModel.REPORT_ACTION_COMPLETE),
    VERIFY_COMPLETION(
            ActionStatus.REPORTED_COMPLETE,
            ActionLifecycleModel.VERIFY_COMPLETION,
            ActionLifecycleModel.VERIFY_COMPLETION),
    AGREE_CLOSURE(
            ActionStatus.PROPOSED_FOR_CLOSURE, ActionLifecycleModel.AGREE_CLOSURE, ActionLifecycleModel.AGREE_CLOSURE);

    private final ActionStatus status;
    private final String activity;
    private final String task;

    Place(ActionStatus status, String activity, String task) {
        this.status = status;
        this.activity = activity;
        this.task = task;
    }

    static Place of(ActionStatus status) {
        return Arrays.stream(values())
                .filter(place -> place.status == status)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("No process waits for an action that is " + status + "."));
    }

    static List<Place> all() {
        return List.of(values());
    }

    ActionStatus status() {
        return status;
    }

    /** Where a process is started to wait here. */
    String activity() {
        return activity;
    }

    /** The task that waits here. */
    String task() {
        return task;
    }

    /** Whether a timer must be waiting as well, so that time does not pass unnoticed. */
    boolean waitsForTime() {
        return this != AGREE_CLOSURE;
    }
}
