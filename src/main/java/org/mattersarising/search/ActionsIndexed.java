package org.mattersarising.search;

import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionEvent;
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
        // Only these moves give it words; what else is shown of it is asked when it is found.
        switch (event.move()) {
            case AGREE -> put(actions.get(event.reference()));
            case REWORD -> index(event.reference());
            default -> {}
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void index(Reference reference) {
        index.forget(reference.value());
        put(actions.get(reference));
    }

    private void put(Action action) {
        index.put(new Entry(
                Kind.ACTION,
                action.reference().value(),
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
