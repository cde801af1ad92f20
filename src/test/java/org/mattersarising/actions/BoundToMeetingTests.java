package org.mattersarising.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Body;
import org.mattersarising.meetings.Calendar;
import org.mattersarising.meetings.Meeting;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class BoundToMeetingTests {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 14);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 9);

    @Autowired
    private Actions actions;

    @Autowired
    private ActionLog log;

    @Autowired
    ActionDates dates;

    @Autowired
    private DueDateChanges dueDates;

    @Autowired
    private Calendar calendar;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private SomeActions some;

    @Autowired
    private ADirectory directory;

    @Autowired
    private TestClock clock;

    private Body board;
    private Meeting april;
    private Reference action;

    @BeforeEach
    void an_action_bound_to_a_meeting() {
        clock.reset();
        board = directory.body("Harbour Board");
        Person owner = directory.holder("Asha", directory.post("Harbour Master", null));
        april = directory.meeting(board, APRIL);
        action = some.inHand(board, owner);
        dates.bindTo(Turn.ofService(action), april, "first ordinary meeting on or after 1 April 2026", "Resolved so.");
    }

    @Test
    void moves_with_the_meeting_and_says_so() {
        calendar.move(april.id(), APRIL.plusDays(9), LocalTime.NOON, "The hall is let.", Actor.SERVICE);

        Action moved = actions.get(action);
        assertThat(moved.dueOn()).isEqualTo(APRIL.plusDays(9));
        assertThat(moved.dueRule()).isEqualTo("the meeting of 14 April 2026 moved to 23 April 2026");
        assertThat(moved.dueMeeting()).contains(april.id());
        assertThat(moved.extensions()).isZero();
        assertThat(dueDates.findByReferenceOrderById(action.value())).last().satisfies(change -> {
            assertThat(change.was()).isEqualTo(APRIL);
            assertThat(change.why()).isEqualTo("The hall is let.");
        });
        assertThat(trail.of(action.value()))
                .first()
                .satisfies(entry -> assertThat(entry.what()).isEqualTo("changed the due date"));
    }

    @Test
    void goes_to_the_first_ordinary_meeting_after_a_cancelled_one() {
        Meeting june = directory.meeting(board, JUNE);
        calendar.enter(board.id(), APRIL.plusDays(20), LocalTime.NOON, "", Meeting.Kind.SPECIAL, Actor.SERVICE);

        calendar.cancel(april.id(), "No business.", Actor.SERVICE);

        assertThat(actions.get(action).dueMeeting()).contains(june.id());
        assertThat(actions.get(action).dueOn()).isEqualTo(JUNE);
        assertThat(actions.get(action).dueRule())
                .isEqualTo("the meeting of 14 April 2026 was cancelled; first ordinary meeting after it");
    }

    @Test
    void keeps_its_day_where_no_other_meeting_is_known() {
        calendar.cancel(april.id(), "No business.", Actor.SERVICE);

        assertThat(actions.get(action).dueMeeting()).isEmpty();
        assertThat(actions.get(action).dueOn()).isEqualTo(APRIL);
        assertThat(actions.get(action).dueRule())
                .isEqualTo("the meeting of 14 April 2026 was cancelled; the calendar has no later one yet");
    }

    @Test
    void no_longer_follows_a_meeting_once_it_has_a_day_of_its_own() {
        dates.changeDueDate(Turn.ofService(action), LocalDate.of(2026, 5, 5), "date set by the clerk", "Agreed.");

        calendar.move(april.id(), APRIL.plusDays(9), LocalTime.NOON, "The hall is let.", Actor.SERVICE);

        assertThat(actions.get(action).dueOn()).isEqualTo(LocalDate.of(2026, 5, 5));
    }
}
