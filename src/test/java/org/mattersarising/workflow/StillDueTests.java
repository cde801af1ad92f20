package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What waited in the outbox is asked once more before it goes. */
@WholeService
@Import({Town.class, ProcessDriver.class})
class StillDueTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Autowired
    Town town;

    @Autowired
    ActionLog log;

    @Autowired
    ActionDates dates;

    @Autowired
    StillDue still;

    @Autowired
    TestClock clock;

    Board board;
    PersonId owner;

    @BeforeEach
    void start() {
        clock.reset();
        board = town.board();
        owner = board.owner().id();
    }

    @Test
    void a_reminder_is_not_sent_once_the_action_is_reported_complete() {
        Reference reference = town.inHand(board, DUE);
        assertThat(wanted(reference, NoticeKind.ACTION_REMINDER, owner)).isTrue();
        log.reportComplete(town.turn(reference, owner), "Done.", List.of());
        assertThat(wanted(reference, NoticeKind.ACTION_REMINDER, owner)).isFalse();
    }

    @Test
    void a_former_owner_is_not_reminded() {
        Reference reference = town.inHand(board, DUE);
        PersonId successor = town.person("Successor").id();
        log.handOver(town.turn(reference, board.clerk().id()), successor, "Left.");
        assertThat(wanted(reference, NoticeKind.ACTION_REMINDER, owner)).isFalse();
        assertThat(wanted(reference, NoticeKind.ACTION_REMINDER, successor)).isTrue();
    }

    @Test
    void an_escalation_is_not_sent_once_the_due_date_was_put_back() {
        Reference reference = town.inHand(board, DUE);
        clock.setTo(DUE.plusDays(8));
        PersonId manager = board.manager().id();
        assertThat(wanted(reference, NoticeKind.ACTION_ESCALATED, manager)).isTrue();
        dates.changeDueDate(town.turn(reference, board.clerk().id()), DUE.plusMonths(1), "a date", "The flood.");
        assertThat(wanted(reference, NoticeKind.ACTION_ESCALATED, manager)).isFalse();
    }

    @Test
    void that_an_action_was_withdrawn_is_always_told() {
        Reference reference = town.inHand(board, DUE);
        log.withdraw(town.turn(reference, board.clerk().id()), "No longer wanted.");
        assertThat(wanted(reference, NoticeKind.ACTION_WITHDRAWN, owner)).isTrue();
        assertThat(wanted(reference, NoticeKind.ACTION_OVERDUE, owner)).isFalse();
    }

    @Test
    void what_is_not_about_an_action_is_left_to_others() {
        assertThat(still.stillWanted("meeting/7", NoticeKind.NUDGE, owner)).isTrue();
    }

    private boolean wanted(Reference reference, NoticeKind kind, PersonId person) {
        return still.stillWanted(reference.value(), kind, person);
    }
}
