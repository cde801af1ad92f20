package org.mattersarising.workflow;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionEvent;
import org.mattersarising.actions.Actions;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells those concerned of a move that somebody made. What happens because a time has come is told by {@link Chasing}. */
@Component
class ActionNotices {

    private final Actions actions;
    private final Tell tell;

    ActionNotices(Actions actions, Tell tell) {
        this.actions = actions;
        this.tell = tell;
    }

    @EventListener
    @Order(20)
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellOf(ActionEvent event) {
        Action action = actions.get(event.reference());
        List<PersonId> owner = List.of(action.owner());
        List<PersonId> both = tell.ownerAndDoer(action);
        switch (event.move()) {
            case AGREE -> send(event, action, NoticeKind.ACTION_OFFERED, owner, "");
            case OFFER_AGAIN, HAND_OVER, FOLLOW_POST ->
                send(event, action, NoticeKind.ACTION_OFFERED, owner, event.why());
            case DELEGATE -> send(event, action, NoticeKind.ACTION_OFFERED, List.of(action.doer()), event.why());
            case TAKE_AS_ACCEPTED -> send(event, action, NoticeKind.TAKEN_AS_ACCEPTED, owner, "");
            case QUERY, DECLINE -> send(event, action, NoticeKind.ACTION_QUESTIONED, tell.clerks(action), event.why());
            case REQUEST_MORE_TIME ->
                send(event, action, NoticeKind.MORE_TIME_REQUESTED, tell.timekeepers(action), event.why());
            case ASK_TO_CONTRIBUTE ->
                send(event, action, NoticeKind.CONTRIBUTION_ASKED, tell.lastContributor(action), event.why());
            case GRANT_MORE_TIME, REFUSE_MORE_TIME ->
                send(event, action, NoticeKind.MORE_TIME_ANSWERED, both, event.why());
            case CHANGE_DUE_DATE -> send(event, action, NoticeKind.DUE_DATE_CHANGED, both, event.why());
            case REWORD -> send(event, action, NoticeKind.WORDING_CHANGED, both, event.why());
            case REPORT_COMPLETE ->
                send(event, action, NoticeKind.COMPLETION_REPORTED, tell.clerks(action), event.why());
            case SEND_BACK -> send(event, action, NoticeKind.ACTION_SENT_BACK, both, event.why());
            case REFUSE_CLOSURE -> send(event, action, NoticeKind.CLOSURE_REFUSED, both, event.why());
            case VERIFY, AGREE_CLOSURE -> send(event, action, NoticeKind.ACTION_CLOSED, both, "");
            case WITHDRAW, SUPERSEDE -> send(event, action, NoticeKind.ACTION_WITHDRAWN, both, event.why());
            case NUDGE -> send(event, action, NoticeKind.NUDGE, both, event.why());
            case RECORD_NOTICE -> send(event, action, NoticeKind.RESPONSE_ASKED, owner, event.why());
            case RECORD_RESPONSE ->
                send(event, action, NoticeKind.RESPONSE_RECEIVED, tell.clerksAndChair(action), event.why());
            case RECORD_NO_RESPONSE ->
                send(event, action, NoticeKind.RESPONSE_MISSING, tell.clerksAndChair(action), event.why());
            case ACCEPT, PROGRESS, PROPOSE_CLOSURE, RELEASE_CONTRIBUTOR, RECOMMEND -> {}
        }
    }

    // Nobody is told of what they did themselves.
    private void send(ActionEvent event, Action action, NoticeKind kind, Collection<PersonId> to, String words) {
        OptionalLong actor = event.by().personId();
        tell.about(
                action,
                kind,
                to.stream()
                        .filter(person -> actor.isEmpty() || actor.getAsLong() != person.value())
                        .toList(),
                words);
    }
}
