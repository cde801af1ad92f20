package org.mattersarising.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.shared.Actor;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class CalendarTests {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 14);
    private static final LocalTime TEN = LocalTime.of(10, 0);

    @Autowired
    private Calendar calendar;

    @Autowired
    private Meetings meetings;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private ADirectory directory;

    @Autowired
    private TestClock clock;

    private Body board;
    private Meeting meeting;

    @BeforeEach
    void a_meeting_in_april() {
        clock.reset();
        board = directory.body("Harbour Board");
        meeting = directory.meeting(board, APRIL);
    }

    @Test
    void a_meeting_moves_with_its_reason() {
        calendar.move(meeting.id(), APRIL.plusDays(7), LocalTime.of(14, 0), "The hall is let.", Actor.SERVICE);

        Meeting moved = meetings.get(meeting.id());
        assertThat(moved.date()).isEqualTo(APRIL.plusDays(7));
        assertThat(moved.time()).isEqualTo(LocalTime.of(14, 0));
        assertThat(trail.of("meeting/" + meeting.id())).first().satisfies(entry -> {
            assertThat(entry.what()).isEqualTo("moved the meeting from 2026-04-14 to 2026-04-21");
            assertThat(entry.why()).isEqualTo("The hall is let.");
        });
    }

    @Test
    void a_cancelled_meeting_takes_nothing_and_keeps_its_day() {
        calendar.cancel(meeting.id(), "No business.", Actor.SERVICE);

        assertThat(calendar.of(board.id()).on(APRIL)).isEmpty();
        assertThat(calendar.of(board.id()).firstOrdinaryOnOrAfter(APRIL)).isEmpty();
        assertThatThrownBy(() -> calendar.cancel(meeting.id(), "Again.", Actor.SERVICE))
                .hasMessage("This meeting is cancelled; enter a new one instead.");
        assertThatThrownBy(() -> directory.meeting(board, APRIL))
                .hasMessage("This body's meeting on 14 April 2026 was cancelled; choose another day.");
    }

    @Test
    void what_cannot_be_done_is_refused_with_a_sentence_and_changes_nothing() {
        Meeting held = directory.meeting(board, LocalDate.of(2025, 11, 4));
        directory.meeting(board, APRIL.plusDays(7));

        assertThatThrownBy(() -> directory.meeting(board, APRIL))
                .hasMessage("This body already has a meeting on that day; change that one, or choose another day.");
        assertThatThrownBy(() -> move(meeting, APRIL.plusDays(7), "Because."))
                .hasMessage("This body already has a meeting on that day; change that one, or choose another day.");
        assertThatThrownBy(() -> move(meeting, APRIL, "Because."))
                .hasMessage("The meeting stands on that day and hour already; enter another.");
        assertThatThrownBy(() -> move(meeting, LocalDate.of(2026, 1, 12), "Because."))
                .hasMessage("That day has passed; enter today or a later day.");
        assertThatThrownBy(() -> move(meeting, LocalDate.of(2036, 1, 12), "Because."))
                .hasMessageStartingWith("That date is more than five years away;");
        assertThatThrownBy(() -> move(meeting, APRIL.plusDays(1), " "))
                .hasMessageStartingWith("Write why the meeting moves;");
        assertThatThrownBy(() -> move(held, APRIL.plusDays(1), "Because."))
                .hasMessage(
                        "This meeting has been held, on 4 November 2025; only a meeting to come can be moved or cancelled.");
        assertThat(meetings.get(meeting.id()).date()).isEqualTo(APRIL);
    }

    private void move(Meeting which, LocalDate to, String why) {
        calendar.move(which.id(), to, TEN, why, Actor.SERVICE);
    }
}
