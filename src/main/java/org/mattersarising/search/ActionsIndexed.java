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

    /** The moves that give an action its words or other ones; what else is shown of it is asked when it is found. */
    private static final Set<ActionMove> GIVES_WORDS = EnumSet.of(ActionMove.AGREE, ActionMove.REWORD);

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
        if (GIVES_WORDS.contains(event.move())) {
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
