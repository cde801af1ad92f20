package org.mattersarising.workflow;

import java.util.List;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.notifications.NoticeFailed;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the clerks when a mail about an action did not reach its reader, so that nobody waits for an answer to what was never read. */
@Component
class Undelivered {

    private final Actions actions;
    private final Tell tell;

    Undelivered(Actions actions, Tell tell) {
        this.actions = actions;
        this.tell = tell;
    }

    @EventListener
    @Order(20)
    @Transactional
    public void on(NoticeFailed failed) {
        // That such a mail fails itself is told to nobody, or it would go on for ever.
        if (failed.kind() != NoticeKind.MAIL_UNDELIVERED) {
            Reference.parse(failed.about())
                    .flatMap(actions::findByReference)
                    .ifPresent(action -> tell.about(
                            action, NoticeKind.MAIL_UNDELIVERED, others(action, failed.recipient()), failed.why()));
        }
    }

    private List<PersonId> others(Action action, PersonId reader) {
        return tell.clerks(action).stream()
                .filter(clerk -> !clerk.equals(reader))
                .toList();
    }
}
