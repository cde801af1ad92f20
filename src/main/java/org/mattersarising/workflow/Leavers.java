package org.mattersarising.workflow;

import java.util.List;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.people.PersonEvent;
import org.mattersarising.web.GovukDates;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the clerks what somebody owns who leaves, so that it is handed over and nobody is chased in vain. */
@Component
class Leavers {

    private final Actions actions;
    private final Tell tell;

    Leavers(Actions actions, Tell tell) {
        this.actions = actions;
        this.tell = tell;
    }

    @EventListener
    @Order(20)
    @Transactional
    public void on(PersonEvent.Left left) {
        List<Action> owned = actions.ownedBy(left.person());
        owned.forEach(action -> tell.about(
                action,
                NoticeKind.OWNER_LEAVES,
                tell.clerks(action),
                "They are gone from %s on.".formatted(GovukDates.format(left.firstDayGone()))));
    }
}
