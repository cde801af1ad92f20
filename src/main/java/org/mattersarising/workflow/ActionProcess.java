package org.mattersarising.workflow;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionEvent;
import org.mattersarising.actions.ActionMove;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.shared.Reference;
import org.mattersarising.workflow.model.ActionLifecycleModel;
import org.mattersarising.workflow.model.ActionLifecycleModel.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads the process after the action: each move that was made is made there too, in the same transaction. Where the process cannot
 * follow, the move is undone and whoever made it is told.
 */
@Component
class ActionProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ActionProcess.class);

    private final LiveProcess process;
    private final Actions actions;
    private final Chasing chasing;
    private final ActionPeople people;

    ActionProcess(LiveProcess process, Actions actions, Chasing chasing, ActionPeople people) {
        this.process = process;
        this.actions = actions;
        this.chasing = chasing;
        this.people = people;
    }

    // After the audit trail has it and before anybody is told.
    @EventListener
    @Order(10)
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(ActionEvent event) {
        Action action = actions.get(event.reference());
        try {
            if (event.move() == ActionMove.AGREE) {
                process.start(event.reference());
            } else {
                lead(event.move(), action);
            }
        } catch (MismatchingMessageCorrelationException elsewhere) {
            throw new OutOfStep(event.reference());
        } catch (OptimisticLockingException another) {
            throw new OptimisticLockingFailureException(
                    "Something else happened to " + event.reference() + " in the same moment; look at it again.",
                    another);
        }
    }

    private void lead(ActionMove move, Action action) {
        switch (move) {
            case ACCEPT -> complete(action, ActionLifecycleModel.ANSWER_OFFER, move);
            case QUERY, DECLINE -> {
                chasing.plannedAnew(action);
                complete(action, ActionLifecycleModel.ANSWER_OFFER, move);
            }
            case OFFER_AGAIN -> {
                chasing.plannedAnew(action);
                complete(action, ActionLifecycleModel.SETTLE_QUERY, move);
            }
            case DELEGATE -> delegate(action);
            case GRANT_MORE_TIME, CHANGE_DUE_DATE, HAND_OVER, FOLLOW_POST -> planAnew(action);
            case REPORT_COMPLETE -> {
                chasing.plannedAnew(action);
                complete(action, ActionLifecycleModel.REPORT_ACTION_COMPLETE, move);
            }
            case SEND_BACK -> {
                chasing.plannedAnew(action);
                complete(action, ActionLifecycleModel.VERIFY_COMPLETION, move);
            }
            case VERIFY, PROPOSE_CLOSURE -> complete(action, ActionLifecycleModel.VERIFY_COMPLETION, move);
            case REFUSE_CLOSURE -> {
                chasing.plannedAnew(action);
                complete(action, ActionLifecycleModel.AGREE_CLOSURE, move);
            }
            case AGREE_CLOSURE -> complete(action, ActionLifecycleModel.AGREE_CLOSURE, move);
            case WITHDRAW, SUPERSEDE -> tell(action, Messages.WITHDRAWN);
            // The process itself made the first; the others change nothing for which it waits.
            case TAKE_AS_ACCEPTED,
                    AGREE,
                    PROGRESS,
                    REQUEST_MORE_TIME,
                    REFUSE_MORE_TIME,
                    NUDGE,
                    REWORD,
                    ASK_TO_CONTRIBUTE,
                    RELEASE_CONTRIBUTOR,
                    RECOMMEND,
                    RECORD_NOTICE,
                    RECORD_RESPONSE,
                    RECORD_NO_RESPONSE -> {}
        }
    }

    private void complete(Action action, String task, ActionMove move) {
        if (!process.complete(action.reference(), task, move.name())) {
            putRight(action);
        }
    }

    private void delegate(Action action) {
        if (action.status() == ActionStatus.IN_HAND) {
            Reference reference = action.reference();
            if (!process.assign(
                    reference, ActionLifecycleModel.REPORT_ACTION_COMPLETE, people.doer(reference.value()))) {
                putRight(action);
            }
        }
    }

    private void planAnew(Action action) {
        chasing.plannedAnew(action);
        if (action.status() == ActionStatus.OFFERED || action.status() == ActionStatus.IN_HAND) {
            tell(action, Messages.PLAN_CHANGED);
        }
    }

    private void tell(Action action, String message) {
        if (process.isThere(action.reference())) {
            process.tell(action.reference(), message);
        } else {
            replace(action);
        }
    }

    // A process that waits elsewhere cannot follow; one that is gone is made anew.
    private void putRight(Action action) {
        if (process.isThere(action.reference())) {
            throw new OutOfStep(action.reference());
        }
        replace(action);
    }

    private void replace(Action action) {
        LOG.warn(
                "The process of {} was missing when a move was made; it is started where the action is.",
                action.reference());
        if (action.status().open()) {
            process.startAt(action.reference(), action.status());
        }
    }
}
