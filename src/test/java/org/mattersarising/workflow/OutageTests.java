package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Due is what has come and is not done: the engine stands still and begins again. */
@WholeService
@Import({Town.class, ProcessDriver.class})
class OutageTests {

    @Autowired
    Town town;

    @Autowired
    ProcessDriver process;

    @Autowired
    ActionLog log;

    @Autowired
    Outbox outbox;

    @Autowired
    Chases chases;

    @Autowired
    ProcessReconciler reconciler;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestClock clock;

    @BeforeEach
    void start() {
        clock.reset();
    }

    @Test
    void after_a_month_without_the_engine_the_owner_gets_one_mail_that_says_how_it_stands() {
        Board board = town.board();
        LocalDate due = LocalDate.of(2026, 2, 2);
        Reference reference = town.inHand(board, due);

        // Off from 13 January to 14 February: a week before, the day before, the day, and a week after went by.
        clock.setTo(due.plusDays(12));
        process.runDue(reference);

        assertThat(told(reference, NoticeKind.ACTION_REMINDER)).isEmpty();
        assertThat(told(reference, NoticeKind.ACTION_OVERDUE))
                .containsExactly(board.owner().id());
        assertThat(told(reference, NoticeKind.ACTION_ESCALATED))
                .containsExactly(board.manager().id());
        assertThat(chases.findByReferenceOrderByIdDesc(reference))
                .extracting(Chase::kind, Chase::rule, Chase::fellOn, Chase::daysOverdue)
                .containsExactly(
                        tuple(Chase.Kind.ESCALATION, "N2", due.plusDays(7), 12),
                        tuple(Chase.Kind.OVERDUE, "R7", due.plusDays(7), 12));
        assertThat(process.runDue(reference)).as("nothing is done twice").isEmpty();
    }

    @Test
    void levels_that_were_passed_over_hear_together_and_nobody_hears_twice() {
        Board board = town.board();
        LocalDate due = LocalDate.of(2026, 2, 2);
        Reference reference = town.inHand(board, due);
        clock.setTo(due.plusDays(60));
        process.runDue(reference);
        assertThat(told(reference, NoticeKind.ACTION_OVERDUE)).hasSize(1);
        assertThat(told(reference, NoticeKind.ACTION_ESCALATED))
                .containsExactlyInAnyOrder(
                        board.manager().id(),
                        board.director().id(),
                        board.chair().id());
    }

    @Test
    void a_process_that_was_lost_and_built_again_sends_neither_again_nor_less() {
        Board board = town.board();
        LocalDate due = LocalDate.of(2026, 3, 10);
        Reference reference = town.inHand(board, due);
        clock.setTo(due.minusDays(28));
        process.runDue(reference);
        assertThat(told(reference, NoticeKind.ACTION_REMINDER)).hasSize(1);

        runtime.deleteProcessInstance(process.instance(reference).getId(), "destroyed by a test");
        clock.setTo(due.minusDays(6));
        reconciler.reconcile();
        process.runDue(reference);

        assertThat(told(reference, NoticeKind.ACTION_REMINDER))
                .as("the one sent before, and the one missed meanwhile")
                .hasSize(2);
    }

    @Test
    void nothing_is_sent_of_an_action_that_ended_while_the_engine_stood_still() {
        Board board = town.board();
        LocalDate due = LocalDate.of(2026, 2, 2);
        Reference reference = town.inHand(board, due);
        clock.setTo(due.plusDays(30));
        log.withdraw(town.turn(reference, board.clerk().id()), "No longer wanted.");
        assertThat(process.hasEnded(reference)).isTrue();
        assertThat(told(reference, NoticeKind.ACTION_OVERDUE)).isEmpty();
    }

    @Test
    void a_level_that_nobody_holds_goes_to_the_clerk() {
        Board board = town.board();
        LocalDate due = LocalDate.of(2026, 2, 2);
        Reference reference = town.agree(board, due);
        log.handOver(
                town.turn(reference, board.clerk().id()),
                town.person("Volunteer").id(),
                "Holds no post.");
        log.accept(town.turn(reference, town.action(reference).owner()));
        clock.setTo(due.plusDays(9));
        process.runDue(reference);
        assertThat(told(reference, NoticeKind.ACTION_ESCALATED))
                .containsExactly(board.clerk().id());
    }

    private List<PersonId> told(Reference reference, NoticeKind kind) {
        return Told.of(outbox, reference, kind);
    }
}
