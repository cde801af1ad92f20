package org.mattersarising.actions;

import java.time.Clock;
import java.time.LocalDate;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingId;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When an action is due: more time asked for and answered, another date, the meeting it goes with. A part of {@link ActionLog}. */
@Service
@Transactional
public class ActionDates {

    private static final int LONGEST_PERIOD_IN_YEARS = 5;

    private final Moves moves;
    private final Actions actions;
    private final DueDateChanges dueDates;
    private final Meetings meetings;
    private final Clock clock;

    ActionDates(Moves moves, Actions actions, DueDateChanges dueDates, Meetings meetings, Clock clock) {
        this.moves = moves;
        this.actions = actions;
        this.dueDates = dueDates;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** @throws Refused also when the date is not later than the one it has */
    public void requestMoreTime(Turn turn, LocalDate until, String why) {
        String text = Moves.reason(why, "Write why more time is needed.");
        refuseDate(until);
        Action action = moves.seen(turn);
        if (!until.isAfter(action.dueOn())) {
            throw new Refused("It is due on a later day than that already; enter a date after the due date.");
        }
        action.wants(until);
        moves.publish(action.make(ActionMove.REQUEST_MORE_TIME, turn.by(), text, today()));
    }

    public void grantMoreTime(Turn turn) {
        Action action = moves.seen(turn);
        LocalDate until = wanted(action);
        change(action, ActionMove.GRANT_MORE_TIME, until, "more time was asked for and granted", "Granted.", turn.by());
    }

    public void refuseMoreTime(Turn turn, String why) {
        String text = Moves.reason(why, "Write why more time is refused.");
        Action action = moves.seen(turn);
        wanted(action);
        action.wants(null);
        moves.publish(action.make(ActionMove.REFUSE_MORE_TIME, turn.by(), text, today()));
    }

    public void changeDueDate(Turn turn, LocalDate due, String rule, String why) {
        String text = Moves.reason(why, "Write why the date changes.");
        refuseDate(due);
        change(moves.seen(turn), ActionMove.CHANGE_DUE_DATE, due, rule, text, turn.by());
    }

    private void change(Action action, ActionMove move, LocalDate due, String rule, String why, Actor by) {
        LocalDate was = action.dueOn();
        ActionEvent event = action.make(move, by, why, today());
        action.isDue(due, rule, meetingOn(action, due));
        dueDates.save(new DueDateChange(action.reference().value(), was, due, why, by, clock.instant()));
        moves.publish(event);
    }

    /**
     * Binds it to a meeting, so that it is due when that is held and goes where it goes.
     *
     * @param rule why that meeting, in words for a reader
     */
    public void bindTo(Turn turn, Meeting meeting, String rule, String why) {
        follow(turn, meeting.id(), meeting.date(), rule, why);
    }

    /** Takes its meeting away, where no other is known yet; it stays due on the day it was. */
    public void unbind(Turn turn, String rule, String why) {
        follow(turn, null, actions.get(turn.reference()).dueOn(), rule, why);
    }

    private void follow(Turn turn, MeetingId meeting, LocalDate due, String rule, String why) {
        Action action = moves.seen(turn);
        LocalDate was = action.dueOn();
        ActionEvent event = action.make(ActionMove.CHANGE_DUE_DATE, turn.by(), why, today());
        action.goesWith(meeting, due, rule);
        if (!was.equals(due)) {
            dueDates.save(new DueDateChange(action.reference().value(), was, due, why, turn.by(), clock.instant()));
        }
        moves.publish(event);
    }

    private MeetingId meetingOn(Action action, LocalDate day) {
        return meetings.findFirstByBodyIdAndDate(action.body(), day)
                .filter(meeting -> !meeting.cancelled())
                .map(Meeting::id)
                .orElse(null);
    }

    private static LocalDate wanted(Action action) {
        return action.wantedDueOn()
                .orElseThrow(() -> new Refused("Nobody is waiting for more time on " + action.reference()
                        + "; it may have been answered already."));
    }

    /** @throws Refused when it would be due before the meeting that asked, or, where no meeting asked, in the past */
    void refuseDue(Asked asked) {
        if (asked.meeting() == null) {
            refuseDate(asked.due());
        } else if (asked.due().isBefore(meetings.get(asked.meeting()).date())) {
            throw new Refused("It cannot be due before the meeting that asked for it; enter a later date.");
        } else if (asked.due().isAfter(today())) {
            refuseDate(asked.due());
        }
    }

    private void refuseDate(LocalDate due) {
        if (due.isBefore(today())) {
            throw new Refused("That date has passed; enter today or a later date.");
        }
        if (due.isAfter(today().plusYears(LONGEST_PERIOD_IN_YEARS))) {
            throw new Refused("That date is more than five years away; enter an earlier date.");
        }
    }

    private LocalDate today() {
        return moves.today();
    }
}
