package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeService
@Import({Town.class, ProcessDriver.class})
class ProcessReconcilerTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Autowired
    Town town;

    @Autowired
    ProcessDriver process;

    @Autowired
    ActionLog log;

    @Autowired
    ProcessReconciler reconciler;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestClock clock;

    Board board;

    @BeforeEach
    void start() {
        clock.reset();
        board = town.board();
        reconciler.reconcile();
    }

    @Test
    void where_all_is_well_nothing_is_done() {
        town.inHand(board, DUE);
        assertThat(reconciler.reconcile().allWasWell()).isTrue();
    }

    @Test
    void a_process_is_in_place_after_every_reminder_that_it_could_send() {
        List<Reference> all = List.of(offered(), questioned(), inHand(), reported(), proposed());
        for (LocalDate day : List.of(LocalDate.of(2026, 1, 27), DUE.plusDays(8), DUE.plusYears(2))) {
            clock.setTo(day);
            all.forEach(process::runDue);
            assertThat(reconciler.reconcile().placed()).as(day.toString()).isEmpty();
        }
    }

    @Test
    void a_process_that_is_gone_is_started_where_its_action_is_in_every_status() {
        List<Reference> all = List.of(offered(), questioned(), inHand(), reported(), proposed());
        all.forEach(this::destroy);

        ProcessReconciler.Result result = reconciler.reconcile();

        assertThat(result.placed())
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(Reference::value).toList());
        assertThat(all.stream().map(reference -> process.task(reference).getTaskDefinitionKey()))
                .containsExactly(
                        "UserTask_AnswerOffer",
                        "UserTask_SettleQuery",
                        "UserTask_ReportActionComplete",
                        "UserTask_VerifyCompletion",
                        "UserTask_AgreeClosure");
        assertThat(reconciler.reconcile().allWasWell()).isTrue();
    }

    @Test
    void a_process_that_was_built_again_can_be_finished() {
        Reference reference = inHand();
        destroy(reference);
        reconciler.reconcile();
        log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of());
        log.verify(town.turn(reference, board.clerk().id()));
        log.agreeClosure(town.turn(reference, board.clerk().id()));
        assertThat(process.hasEnded(reference)).isTrue();
    }

    @Test
    void a_process_torn_so_that_no_timer_waits_is_built_again() {
        Reference reference = inHand();
        String instance = process.instance(reference).getId();
        change("delete from ACT_RU_JOB where PROCESS_INSTANCE_ID_ = :name", instance);

        assertThat(reconciler.reconcile().placed()).containsExactly(reference.value());
        assertThat(process.jobs(reference)).hasSize(1);
    }

    @Test
    void a_process_that_waits_elsewhere_is_built_again() {
        Reference reference = inHand();
        tasks.complete(process.task(reference).getId());
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_VerifyCompletion");

        assertThat(reconciler.reconcile().placed()).containsExactly(reference.value());
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_ReportActionComplete");
    }

    @Test
    void of_two_processes_for_one_action_one_stays() {
        Reference reference = inHand();
        runtime.startProcessInstanceByKey("ActionLifecycle", reference.value());

        assertThat(reconciler.reconcile().placed()).containsExactly(reference.value());
        assertThat(process.instance(reference)).isNotNull();
    }

    @Test
    void a_process_without_an_open_action_is_ended() {
        Reference reference = inHand();
        change("update action set status = 'WITHDRAWN' where reference = :name", reference.value());

        assertThat(reconciler.reconcile().ended()).containsExactly(reference.value());
        assertThat(process.hasEnded(reference)).isTrue();
    }

    @Test
    void a_move_on_an_action_whose_process_is_gone_brings_the_process_back() {
        Reference reference = inHand();
        destroy(reference);
        log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of());
        assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_VerifyCompletion");
    }

    @Test
    void a_move_that_the_process_cannot_follow_is_undone_and_refused_with_a_sentence() {
        Reference reference = inHand();
        tasks.complete(process.task(reference).getId());

        assertThatThrownBy(() ->
                        log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of()))
                .isInstanceOf(OutOfStep.class)
                .hasMessageContaining(reference.value())
                .hasMessageContaining("nothing was changed");
        assertThat(town.action(reference).status()).isEqualTo(ActionStatus.IN_HAND);
    }

    private Reference offered() {
        return town.agree(board, DUE);
    }

    private Reference inHand() {
        return town.inHand(board, DUE);
    }

    private Reference questioned() {
        Reference reference = offered();
        log.query(town.turn(reference, board.owner().id()), "Which weir?");
        return reference;
    }

    private Reference reported() {
        Reference reference = inHand();
        log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of());
        return reference;
    }

    private Reference proposed() {
        Reference reference = reported();
        log.verify(town.turn(reference, board.clerk().id()));
        return reference;
    }

    private void change(String sql, String name) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> database.sql(sql).param("name", name).update());
    }

    private void destroy(Reference reference) {
        runtime.deleteProcessInstance(process.instance(reference).getId(), "destroyed by a test");
    }
}
