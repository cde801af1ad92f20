package org.mattersarising.actions;

import java.util.Optional;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.meetings.MeetingEvent;
import org.mattersarising.meetings.Meetings;
import org.mattersarising.shared.Reference;
import org.mattersarising.web.GovukDates;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets actions go where their meeting goes: an action is bound to a meeting, not to its date. */
@Component
class BoundToMeeting {

    private final Actions actions;
    private final ActionDates dates;
    private final Meetings meetings;
    private final Calendar calendar;

    BoundToMeeting(Actions actions, ActionDates dates, Meetings meetings, Calendar calendar) {
        this.actions = actions;
        this.dates = dates;
        this.meetings = meetings;
        this.calendar = calendar;
    }

    @EventListener
    @Order(10)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingEvent.Moved moved) {
        if (moved.was().equals(moved.became())) {
            return;
        }
        Meeting meeting = meetings.get(moved.meeting());
        String rule = "the meeting of %s moved to %s"
                .formatted(GovukDates.format(moved.was()), GovukDates.format(moved.became()));
        actions.findByDueMeetingAndStatusIn(moved.meeting(), ActionStatus.allToBeDone())
                .forEach(action -> dates.bindTo(turn(action, moved), meeting, rule, moved.why()));
    }

    @EventListener
    @Order(10)
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(MeetingEvent.Cancelled cancelled) {
        Optional<Meeting> next = calendar.of(cancelled.body())
                .firstOrdinaryOnOrAfter(cancelled.day().plusDays(1));
        String rule = "the meeting of %s was cancelled; ".formatted(GovukDates.format(cancelled.day()))
                + next.map(meeting -> "first ordinary meeting after it").orElse("the calendar has no later one yet");
        for (Action action : actions.findByDueMeetingAndStatusIn(cancelled.meeting(), ActionStatus.allToBeDone())) {
            Turn turn = turn(action, cancelled);
            next.ifPresentOrElse(
                    meeting -> dates.bindTo(turn, meeting, rule, cancelled.why()),
                    () -> dates.unbind(turn, rule, cancelled.why()));
        }
    }

    private static Turn turn(Action action, MeetingEvent event) {
        Reference reference = action.reference();
        return new Turn(reference, null, event.by());
    }
}
