package org.mattersarising.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.StillWanted;
import org.mattersarising.people.People;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.springframework.stereotype.Component;

/** Holds back a notice that waited so long that it is no longer true: of what is done, withdrawn or somebody else's by now. */
@Component
class StillDue implements StillWanted {

    private final Actions actions;
    private final People people;
    private final Clock clock;

    StillDue(Actions actions, People people, Clock clock) {
        this.actions = actions;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public boolean stillWanted(String about, NoticeKind kind, PersonId recipient) {
        Optional<Action> action = Reference.parse(about).flatMap(actions::findByReference);
        return action.isEmpty() || wanted(action.get(), kind, recipient);
    }

    // The clerks then hear in their place.
    private boolean oneHasLeft(Action action) {
        LocalDate today = LocalDate.now(clock);
        return !people.get(action.owner()).isHere(today)
                || !people.get(action.doer()).isHere(today);
    }

    private boolean wanted(Action action, NoticeKind kind, PersonId recipient) {
        boolean theirs = recipient.equals(action.owner()) || recipient.equals(action.doer()) || oneHasLeft(action);
        return switch (kind) {
            case ACTION_OFFERED, TAKEN_AS_ACCEPTED, ACTION_REMINDER, DUE_DATE_CHANGED, NUDGE, MORE_TIME_ANSWERED ->
                theirs && action.status().toBeDone();
            case ACTION_OVERDUE -> theirs && action.isOverdue(LocalDate.now(clock));
            case ACTION_ESCALATED -> action.isOverdue(LocalDate.now(clock));
            case ANSWER_AWAITED -> theirs && action.status() == ActionStatus.OFFERED;
            case ACTION_QUESTIONED -> action.status() == ActionStatus.QUESTIONED;
            case MORE_TIME_REQUESTED -> action.wantedDueOn().isPresent();
            case COMPLETION_REPORTED -> action.status() == ActionStatus.REPORTED_COMPLETE;
            case ACTION_SENT_BACK, CLOSURE_REFUSED, WORDING_CHANGED ->
                theirs && action.status().open();
            case CONTRIBUTION_ASKED -> action.status().toBeDone();
            case OWNER_LEAVES, MAIL_UNDELIVERED -> action.status().open();
            case RESPONSE_ASKED, RESPONSE_MISSING ->
                action.status().open()
                        && action.recommendation().stream()
                                .noneMatch(made -> made.respondedOn().isPresent());
            case ACTION_CLOSED, ACTION_WITHDRAWN, RESPONSE_RECEIVED, ANSWER_NOT_TAKEN -> true;
            case ANSWER_RECEIVED -> action.status().open();
            // About reports, of which ReportStillDue knows.
            case REPORT_ASKED,
                    REPORT_REMINDER,
                    REPORT_LATE,
                    REPORT_MOVED,
                    REPORT_HANDED_IN,
                    MEETING_WANTED,
                    OUTCOME_WANTED,
                    PROMISE_MISSING,
                    DEADLINE_PASSED,
                    // Never about an action.
                    BOARD_PICTURE -> true;
        };
    }
}
