package org.mattersarising.search;

import java.util.EnumSet;
import java.util.Set;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionEvent;
import org.mattersarising.actions.ActionMove;
import org.mattersarising.actions.Actions;
import org.mattersarising.shared.Reference;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes actions to be found from the moment they are agreed. */
@Component
class ActionsIndexed {

    /** Moves that are made often and leave the words of an action alone. Any other is taken to change them. */
    private static final Set<ActionMove> LEAVES_WORDS = EnumSet.of(
            ActionMove.ACCEPT,
            ActionMove.TAKE_AS_ACCEPTED,
            ActionMove.QUERY,
            ActionMove.OFFER_AGAIN,
            ActionMove.PROGRESS,
            ActionMove.DELEGATE,
            ActionMove.REQUEST_MORE_TIME,
            ActionMove.GRANT_MORE_TIME,
            ActionMove.CHANGE_DUE_DATE,
            ActionMove.HAND_OVER,
            ActionMove.FOLLOW_POST,
            ActionMove.NUDGE,
            ActionMove.REPORT_COMPLETE,
            ActionMove.SEND_BACK,
            ActionMove.VERIFY,
            ActionMove.PROPOSE_CLOSURE,
            ActionMove.AGREE_CLOSURE);

    private final Actions actions;
    private final SearchIndex index;

    ActionsIndexed(Actions actions, SearchIndex index) {
        this.actions = actions;
        this.index = index;
    }

    @EventListener
    @Order(30)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ActionEvent event) {
        if (!LEAVES_WORDS.contains(event.move())) {
            index(event.reference());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void index(Reference reference) {
        Action action = actions.get(reference);
        index.forget(reference.value());
        index.put(new Entry(
                Kind.ACTION,
                reference.value(),
                null,
                null,
                null,
                action.body(),
                action.agreedOn(),
                action.citation(),
                action.title(),
                action.wording()));
    }
}
