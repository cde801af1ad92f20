package org.mattersarising.workflow;

import java.util.List;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.Actions;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people of a response that is due or missing. That the time has passed is recorded by the action itself. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ResponseChasing {

    private final Actions actions;
    private final Tell tell;

    ResponseChasing(Actions actions, Tell tell) {
        this.actions = actions;
        this.tell = tell;
    }

    /** Reminds whoever has to respond. */
    public void remind(Reference reference) {
        Action action = actions.get(reference);
        tell.about(
                action,
                NoticeKind.RESPONSE_ASKED,
                List.of(action.owner()),
                "The time for the response comes to an end.");
    }

    /** Tells those who have to respond, the clerks and the chair, that it is still missing. */
    public void chase(Reference reference) {
        Action action = actions.get(reference);
        tell.about(action, NoticeKind.RESPONSE_ASKED, List.of(action.owner()), "The time for the response has passed.");
        tell.about(action, NoticeKind.RESPONSE_MISSING, tell.clerksAndChair(action), "It is still awaited.");
    }
}
