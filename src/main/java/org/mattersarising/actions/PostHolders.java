package org.mattersarising.actions;

import org.mattersarising.people.PersonEvent;
import org.mattersarising.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets actions that lie with a post go to whoever takes it. */
@Component
public class PostHolders {

    private final Actions actions;
    private final ActionHands hands;

    PostHolders(Actions actions, ActionHands hands) {
        this.actions = actions;
        this.hands = hands;
    }

    /** Somebody who takes a post today has its actions at once; one who takes it later is found by {@link #followAll}. */
    @EventListener
    @Order(10)
    @Transactional
    public void on(PersonEvent.PostTaken taken) {
        actions.withPost(taken.post(), ActionStatus.allOpen())
                .forEach(action -> hands.followPost(action.reference(), taken.by()));
    }

    /** Passes on what lies with somebody who no longer holds the post. */
    @Transactional
    public void followAll() {
        actions.withPosts(ActionStatus.allOpen())
                .forEach(action -> hands.followPost(action.reference(), Actor.SERVICE));
    }
}
