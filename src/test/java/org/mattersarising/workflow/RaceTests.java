package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.TestClock;
import org.mattersarising.workflow.Town.Board;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** Two at once: one wins, and nothing is done twice. The same on H2 and MySQL. */
abstract class RaceTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);
    private static final int PAIRS = 12;

    @Autowired
    Town town;

    @Autowired
    ProcessDriver process;

    @Autowired
    ActionLog log;

    @Autowired
    Outbox outbox;

    @Autowired
    AuditTrail trail;

    @Autowired
    ManagementService management;

    @Autowired
    ProcessReconciler reconciler;

    @Autowired
    TestClock clock;

    @MockitoSpyBean
    Tell tell;

    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private Board board;

    @BeforeEach
    void start() {
        clock.reset();
        board = town.board();
    }

    @AfterEach
    void end() {
        Mockito.reset(tell);
        two.shutdownNow();
    }

    @Test
    void a_step_that_outlives_its_lock_and_is_begun_by_another_node_is_done_once() throws Exception {
        Reference reference = town.inHand(board, DUE);
        clock.setTo(DUE.minusDays(28));
        process.run(reference, "IntermediateCatchEvent_ChaseDue");
        String job = process.job(reference, "ServiceTask_RemindOwner").getId();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch otherIsDone = new CountDownLatch(1);
        AtomicInteger calls = new AtomicInteger();
        Mockito.doAnswer(call -> {
                    if (calls.incrementAndGet() == 1) {
                        begun.countDown();
                        otherIsDone.await();
                    }
                    return call.callRealMethod();
                })
                .when(tell)
                .about(Mockito.any(), Mockito.any(), Mockito.any(), Mockito.any());

        Future<Boolean> slow = two.submit(() -> done(() -> management.executeJob(job)));
        begun.await();
        boolean other = two.submit(() -> done(() -> management.executeJob(job))).get();
        otherIsDone.countDown();

        assertThat(List.of(slow.get(), other)).containsExactlyInAnyOrder(true, false);
        assertThat(Told.of(outbox, reference, NoticeKind.ACTION_REMINDER)).hasSize(1);
        assertThat(process.jobs(reference)).as("it waits for the next").hasSize(1);
    }

    @Test
    void two_who_report_it_complete_in_the_same_moment_are_one_and_one_who_is_told() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            Reference reference = town.inHand(board, DUE);
            List<Boolean> both = together(
                    () -> log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of()),
                    () -> log.reportComplete(town.turn(reference, board.owner().id()), "Done too.", List.of()));
            assertThat(both).containsExactlyInAnyOrder(true, false);
            assertThat(trail.of(reference.value()).stream()
                            .filter(entry -> entry.what().equals("reported it complete")))
                    .hasSize(1);
            assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo("UserTask_VerifyCompletion");
        }
    }

    @Test
    void an_owner_who_reports_it_complete_while_it_is_escalated_leaves_nothing_half_done() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            clock.reset();
            Reference reference = town.inHand(board, DUE);
            clock.setTo(DUE.plusDays(8));
            process.run(reference, "IntermediateCatchEvent_ChaseDue");
            String job =
                    process.job(reference, "ServiceTask_ChaseOverdueAction").getId();

            List<Boolean> both = together(
                    () -> management.executeJob(job),
                    () -> log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of()));

            assertThat(both).contains(true);
            ActionStatus status = town.action(reference).status();
            assertThat(process.task(reference).getTaskDefinitionKey())
                    .isEqualTo(
                            status == ActionStatus.REPORTED_COMPLETE
                                    ? "UserTask_VerifyCompletion"
                                    : "UserTask_ReportActionComplete");
            assertThat(Told.of(outbox, reference, NoticeKind.ACTION_OVERDUE).size())
                    .isEqualTo(both.get(0) ? 1 : 0);
        }
        assertThat(reconciler.reconcile().placed()).isEmpty();
    }

    private List<Boolean> together(Runnable one, Runnable other) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Boolean>> running = new ArrayList<>();
        for (Runnable each : List.of(one, other)) {
            running.add(two.submit(after(go, each)));
        }
        go.countDown();
        return List.of(running.get(0).get(), running.get(1).get());
    }

    private static Callable<Boolean> after(CountDownLatch go, Runnable work) {
        return () -> {
            go.await();
            return done(work);
        };
    }

    private static boolean done(Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException told) {
            // A refusal or a lost race; what it left behind is what the tests look at.
            return false;
        }
    }
}
