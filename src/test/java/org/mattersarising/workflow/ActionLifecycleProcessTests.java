package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionDates;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.OutboxMessage;
import org.mattersarising.notifications.OutboxMessages;
import org.mattersarising.people.Person;
import org.mattersarising.people.PersonId;
import org.mattersarising.shared.CivilTime;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@WholeService
@Import({Town.class, ProcessDriver.class})
class ActionLifecycleProcessTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Autowired
    Town town;

    @Autowired
    ProcessDriver process;

    @Autowired
    ActionLog log;

    @Autowired
    ActionDates dates;

    @Autowired
    OutboxMessages outbox;

    @Autowired
    TestClock clock;

    @BeforeEach
    void start() {
        clock.reset();
    }

    @Test
    void an_agreed_action_waits_for_its_owner_to_answer() {
        Board board = town.board();
        Reference reference = town.agree(board, DUE);

        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_AnswerOffer");
        assertThat(process.task(reference).getAssignee())
                .isEqualTo(board.owner().id().toString());
        assertThat(process.task(reference).getDueDate()).isEqualTo("2026-03-10T23:59:59.000Z");
        assertThat(process.instance(reference).getBusinessKey()).isEqualTo(reference.value());
        assertThat(told(reference, NoticeKind.ACTION_OFFERED))
                .containsExactly(board.owner().id());
    }

    @Test
    void an_action_that_is_done_verified_and_agreed_closes() {
        Board board = town.board();
        Reference reference = town.agree(board, DUE);
        log.accept(town.turn(reference, board.owner().id()));
        log.reportComplete(town.turn(reference, board.owner().id()), "The weir is mended.", List.of());
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_VerifyCompletion");

        log.verify(town.turn(reference, board.clerk().id()));
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_AgreeClosure");
        log.agreeClosure(town.turn(reference, board.clerk().id()));

        assertThat(process.hasEnded(reference)).isTrue();
        assertThat(process.passed(reference))
                .containsSubsequence(
                        "StartEvent_ActionAgreed",
                        "UserTask_AnswerOffer",
                        "Gateway_OfferAccepted",
                        "UserTask_ReportActionComplete",
                        "EndEvent_CompletionReported",
                        "UserTask_VerifyCompletion",
                        "Gateway_MeetingAgreesClosure",
                        "UserTask_AgreeClosure",
                        "EndEvent_ActionClosed")
                .doesNotContain("UserTask_SettleQuery", "ServiceTask_RemindOwner");
        assertThat(town.action(reference).status()).isEqualTo(ActionStatus.CLOSED);
    }

    @Test
    void an_owner_who_does_nothing_is_asked_then_taken_as_accepted_reminded_and_escalated_and_the_action_stays_open() {
        Board board = town.board();
        Reference reference = town.agree(board, DUE);

        // Tuesday 13 January and five working days to answer: asked on the third, taken when the fifth is over.
        onAndRun(reference, LocalDate.of(2026, 1, 16));
        assertThat(told(reference, NoticeKind.ANSWER_AWAITED))
                .containsExactly(board.owner().id());
        assertThat(town.action(reference).status()).isEqualTo(ActionStatus.OFFERED);
        onAndRun(reference, LocalDate.of(2026, 1, 20));
        assertThat(town.action(reference).status()).isEqualTo(ActionStatus.OFFERED);
        onAndRun(reference, LocalDate.of(2026, 1, 21));
        assertThat(town.action(reference).status()).isEqualTo(ActionStatus.IN_HAND);
        assertThat(process.passed(reference)).contains("ServiceTask_AskForAnswer", "ServiceTask_TakeAsAccepted");

        onAndRun(reference, DUE.minusDays(28));
        onAndRun(reference, DUE.minusDays(7));
        onAndRun(reference, DUE.minusDays(1));
        onAndRun(reference, DUE);
        assertThat(told(reference, NoticeKind.ACTION_REMINDER)).hasSize(4);
        assertThat(told(reference, NoticeKind.ACTION_OVERDUE)).isEmpty();

        onAndRun(reference, DUE.plusDays(7));
        assertThat(told(reference, NoticeKind.ACTION_OVERDUE)).hasSize(1);
        assertThat(told(reference, NoticeKind.ACTION_ESCALATED))
                .containsExactly(board.manager().id());
        onAndRun(reference, DUE.plusDays(14));
        assertThat(told(reference, NoticeKind.ACTION_ESCALATED)).hasSize(1);
        onAndRun(reference, DUE.plusDays(21));
        onAndRun(reference, DUE.plusDays(42));
        assertThat(told(reference, NoticeKind.ACTION_ESCALATED))
                .containsExactlyInAnyOrder(
                        board.manager().id(),
                        board.director().id(),
                        board.chair().id());
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_ReportActionComplete");
        assertThat(process.passed(reference))
                .contains("BusinessRuleTask_DecideEscalation", "ServiceTask_EscalateOverdueAction")
                .doesNotContain("EndEvent_ActionClosed");
    }

    @Test
    void an_owner_who_asks_back_waits_for_the_clerk_and_is_asked_again() {
        Board board = town.board();
        Reference reference = town.agree(board, DUE);
        log.query(town.turn(reference, board.owner().id()), "Which weir?");
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_SettleQuery");
        assertThat(process.candidateGroups(reference))
                .containsExactly("clerk-" + board.body().id());
        assertThat(told(reference, NoticeKind.ACTION_QUESTIONED))
                .containsExactly(board.clerk().id());

        process.run(reference, "BoundaryEvent_SettlementOverdue");
        assertThat(told(reference, NoticeKind.ACTION_QUESTIONED)).hasSize(2);
        assertThat(process.passed(reference)).contains("ServiceTask_RemindClerkOfQuery");

        Person another = town.person("Another");
        log.offerAgain(town.turn(reference, board.clerk().id()), another.id(), "The lower one, and it is yours.");
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_AnswerOffer");
        assertThat(process.task(reference).getAssignee()).isEqualTo(another.id().toString());
    }

    @Test
    void a_clerk_who_does_nothing_is_reminded_again_and_the_last_time_the_chair_hears_as_well() {
        Board board = town.board();
        Reference reference = town.inHand(board, DUE);
        log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of());
        for (int reminder = 1; reminder <= ChasePlan.MOST_CLERK_REMINDERS; reminder++) {
            assertThat(told(reference, NoticeKind.COMPLETION_REPORTED))
                    .hasSize(reminder)
                    .doesNotContain(board.chair().id());
            clock.setTo(process.timer(reference, "BoundaryEvent_VerificationOverdue"));
            assertThat(process.runDue(reference)).containsExactly("BoundaryEvent_VerificationOverdue");
        }
        assertThat(told(reference, NoticeKind.COMPLETION_REPORTED))
                .contains(board.chair().id());

        clock.setTo(DUE.plusYears(3));
        assertThat(process.runDue(reference)).as("it does not go on for ever").isEmpty();
        log.sendBack(town.turn(reference, board.clerk().id()), "The sluice still leaks.");
        log.reportComplete(town.turn(reference, board.owner().id()), "Now it does not.", List.of());
        clock.setTo(process.timer(reference, "BoundaryEvent_VerificationOverdue"));
        assertThat(process.runDue(reference))
                .as("what comes again begins again")
                .hasSize(1);
    }

    @Test
    void what_is_sent_back_is_in_hand_again_and_its_owner_is_not_chased_for_the_time_it_was_with_the_clerk() {
        Board board = town.board();
        Reference reference = town.inHand(board, DUE);
        log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of());
        clock.setTo(DUE.plusDays(8));
        process.run(reference, "BoundaryEvent_VerificationOverdue");
        assertThat(told(reference, NoticeKind.COMPLETION_REPORTED)).hasSize(2);

        log.sendBack(town.turn(reference, board.clerk().id()), "The sluice still leaks.");

        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_ReportActionComplete");
        assertThat(process.runDue(reference)).isEmpty();
        assertThat(told(reference, NoticeKind.ACTION_SENT_BACK))
                .containsExactly(board.owner().id());
        assertThat(CivilTime.dateOf(process.timer(reference, "IntermediateCatchEvent_ChaseDue")))
                .isEqualTo(DUE.plusDays(14));
    }

    @Test
    void a_meeting_that_wants_more_puts_it_back_in_hand() {
        Board board = town.board();
        Reference reference = town.inHand(board, DUE);
        log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of());
        log.verify(town.turn(reference, board.clerk().id()));
        log.refuseClosure(town.turn(reference, board.clerk().id()), "Report the cost as well.");

        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_ReportActionComplete");
        assertThat(process.passed(reference)).contains("Gateway_ClosureAgreed").doesNotContain("EndEvent_ActionClosed");
    }

    @Test
    void a_body_that_leaves_closing_to_its_clerk_closes_when_verified() {
        Board board = town.board(Nation.SCOTLAND, false);
        Reference reference = town.inHand(board, DUE);
        log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of());
        log.verify(town.turn(reference, board.clerk().id()));

        assertThat(process.hasEnded(reference)).isTrue();
        assertThat(process.passed(reference)).contains("EndEvent_ActionClosed").doesNotContain("UserTask_AgreeClosure");
    }

    @Test
    void an_owner_who_reports_an_offered_action_complete_has_accepted_it() {
        Board board = town.board();
        Reference reference = town.agree(board, DUE);
        log.reportComplete(town.turn(reference, board.owner().id()), "Done already.", List.of());

        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_VerifyCompletion");
    }

    @Test
    void a_withdrawn_action_is_no_longer_followed_wherever_it_waits() {
        Board board = town.board();
        Reference offered = town.agree(board, DUE);
        Reference inHand = town.inHand(board, DUE);
        Reference reported = town.inHand(board, DUE);
        log.reportComplete(town.turn(reported, board.owner().id()), "Done.", List.of());

        log.withdraw(town.turn(offered, board.clerk().id()), "No longer wanted.");
        log.supersede(town.turn(inHand, board.clerk().id()), "By a later resolution.");
        log.withdraw(town.turn(reported, board.clerk().id()), "No longer wanted.");

        for (Reference reference : List.of(offered, inHand, reported)) {
            assertThat(process.hasEnded(reference)).isTrue();
            assertThat(process.passed(reference)).contains("EndEvent_ActionWithdrawn");
        }
    }

    @Test
    void another_due_date_plans_every_time_anew() {
        Board board = town.board();
        Reference reference = town.inHand(board, DUE);
        assertThat(CivilTime.dateOf(process.timer(reference, "IntermediateCatchEvent_ChaseDue")))
                .isEqualTo(DUE.minusDays(28));

        LocalDate later = DUE.plusMonths(1);
        dates.changeDueDate(town.turn(reference, board.clerk().id()), later, "a date", "The flood.");

        assertThat(CivilTime.dateOf(process.timer(reference, "IntermediateCatchEvent_ChaseDue")))
                .isEqualTo(later.minusDays(28));
        assertThat(process.task(reference).getDueDate()).isEqualTo("2026-04-10T22:59:59.000Z");
        assertThat(process.jobs(reference)).hasSize(1);
    }

    @Test
    void another_due_date_counts_for_an_offer_as_well() {
        Board board = town.board();
        Reference reference = town.agree(board, DUE);
        // The first reminder of a short action comes before the time to answer is over, and so takes its place.
        dates.changeDueDate(town.turn(reference, board.clerk().id()), LocalDate.of(2026, 1, 16), "a date", "Urgent.");

        assertThat(process.timer(reference, "BoundaryEvent_AnswerTimePassed")).isEqualTo("2026-01-15T09:00:00Z");
        clock.setTo(LocalDate.of(2026, 1, 15));
        process.runDue(reference);
        assertThat(town.action(reference).status()).isEqualTo(ActionStatus.IN_HAND);
        assertThat(told(reference, NoticeKind.ACTION_REMINDER)).hasSize(1);
    }

    @Test
    void a_task_follows_the_owner_and_whoever_works_for_them() {
        Board board = town.board();
        Reference reference = town.inHand(board, DUE);
        Person helper = town.person("Helper");
        log.delegate(town.turn(reference, board.owner().id()), helper.id(), "Knows the weir.");
        assertThat(process.task(reference).getAssignee()).isEqualTo(helper.id().toString());

        Person successor = town.person("Successor");
        log.handOver(town.turn(reference, board.clerk().id()), successor.id(), "Left.");
        assertThat(process.task(reference).getAssignee())
                .isEqualTo(successor.id().toString());
    }

    @Test
    void a_process_remembers_routing_facts_and_nothing_else() {
        Board board = town.board();
        Reference reference = town.inHand(board, DUE);
        clock.setTo(DUE.plusDays(8));
        process.runDue(reference);
        assertThat(process.variables(reference)).containsOnly("lastMove", "escalationLevel", "daysOverdue", "priority");
    }

    private void onAndRun(Reference reference, LocalDate day) {
        clock.setTo(day);
        process.runDue(reference);
    }

    private List<PersonId> told(Reference reference, NoticeKind kind) {
        return outbox.findByAboutOrderByIdDesc(reference.value()).stream()
                .filter(message -> message.kind() == kind)
                .map(OutboxMessage::recipient)
                .toList();
    }
}
