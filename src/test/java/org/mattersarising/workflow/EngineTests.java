package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.notifications.NoticeKind;
import org.mattersarising.notifications.Outbox;
import org.mattersarising.people.Directory;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Actor;
import org.mattersarising.shared.ClockMoved;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.TestClock;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine and the application on one database: the same for H2 and MySQL. */
abstract class EngineTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Autowired
    Town town;

    @Autowired
    ProcessDriver process;

    @Autowired
    ActionLog log;

    @Autowired
    Outbox outbox;

    @Autowired
    Directory directory;

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient sql;

    @Autowired
    DataSource source;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TaskHolders holders;

    @Autowired
    ProcessReconciler reconciler;

    @Autowired
    TestClock clock;

    @MockitoSpyBean
    Tell tell;

    Board board;

    @BeforeEach
    void start() {
        clock.reset();
        board = town.board();
    }

    @AfterEach
    void heal() {
        org.mockito.Mockito.reset(tell);
    }

    @Test
    void an_action_and_its_process_are_stored_together_or_not_at_all() {
        List<Reference> lost = new ArrayList<>();
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    lost.add(town.agree(board, DUE));
                    assertThat(process.instance(lost.get(0))).isNotNull();
                    throw new IllegalStateException("undone by a test");
                }))
                .hasMessage("undone by a test");
        assertThat(process.hasEnded(lost.get(0))).as("no process is left").isTrue();
        assertThatThrownBy(() -> town.action(lost.get(0)))
                .as("nor an action")
                .hasMessageContaining("No action has the reference");

        Reference kept = town.agree(board, DUE);
        assertThat(process.instance(kept)).isNotNull();
        assertThat(town.action(kept).status()).isEqualTo(ActionStatus.OFFERED);
    }

    @Test
    void a_step_that_fails_is_undone_with_all_that_it_did() {
        Reference reference = town.inHand(board, DUE);
        failing();
        clock.setTo(DUE.minusDays(28));
        process.run(reference, "IntermediateCatchEvent_ChaseDue");
        assertThatThrownBy(() -> process.run(reference, "ServiceTask_RemindOwner"))
                .hasMessageContaining("failed by a test");
        assertThat(Told.of(outbox, reference, NoticeKind.ACTION_REMINDER)).isEmpty();
    }

    @Test
    void a_step_that_fails_three_times_is_an_incident_and_a_retry_heals_it() {
        Reference reference = town.inHand(board, DUE);
        Reference sibling = town.inHand(board, DUE);
        failing();
        clock.setTo(DUE.minusDays(28));
        process.run(reference, "IntermediateCatchEvent_ChaseDue");
        Job job = process.job(reference, "ServiceTask_RemindOwner");
        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(incidents(reference)).as("before attempt " + attempt).isZero();
            assertThat(process.job(reference, "ServiceTask_RemindOwner").getDuedate())
                    .as("tried again only after a while")
                    .isBeforeOrEqualTo(java.util.Date.from(clock.instant()));
            assertThatThrownBy(() -> management.executeJob(job.getId())).isNotNull();
            clock.advance(Duration.ofMinutes(10));
        }
        assertThat(incidents(reference)).isEqualTo(1);

        org.mockito.Mockito.reset(tell);
        assertThat(process.runDue(sibling)).as("others go on").contains("ServiceTask_RemindOwner");
        management.setJobRetries(job.getId(), 1);
        assertThat(process.runDue(reference)).contains("ServiceTask_RemindOwner");
        assertThat(incidents(reference)).isZero();
        assertThat(Told.of(outbox, reference, NoticeKind.ACTION_REMINDER)).hasSize(1);
    }

    @Test
    void when_the_clock_is_moved_what_falls_due_is_done_before_anybody_looks() {
        Reference reference = town.inHand(board, DUE);
        clock.setTo(DUE.minusDays(28));
        events.publishEvent(new ClockMoved(Duration.ofDays(30)));
        assertThat(Told.of(outbox, reference, NoticeKind.ACTION_REMINDER)).hasSize(1);
    }

    @Test
    void when_the_clock_is_moved_in_a_transaction_what_falls_due_is_done_in_it() {
        Reference reference = new TransactionTemplate(transactions).execute(status -> {
            Reference told = town.inHand(board, DUE);
            clock.setTo(DUE.minusDays(28));
            events.publishEvent(new ClockMoved(Duration.ofDays(30)));
            assertThat(Told.of(outbox, told, NoticeKind.ACTION_REMINDER)).hasSize(1);
            return told;
        });
        assertThat(Told.of(outbox, reference, NoticeKind.ACTION_REMINDER)).hasSize(1);
    }

    @Test
    void a_deputy_holds_the_task_while_its_owner_is_away_and_gives_it_back() {
        Reference reference = town.inHand(board, DUE);
        Person deputy = town.person("Deputy");
        LocalDate today = clock.today();
        directory.away(board.owner().id(), deputy.id(), today, today.plusDays(3), Actor.SERVICE);
        assertThat(process.task(reference).getAssignee()).isEqualTo(deputy.id().toString());

        Reference meanwhile = town.agree(board, DUE);
        assertThat(process.task(meanwhile).getAssignee()).isEqualTo(deputy.id().toString());

        clock.setTo(today.plusDays(4));
        holders.correctAll();
        assertThat(process.task(reference).getAssignee())
                .isEqualTo(board.owner().id().toString());
        assertThat(process.task(meanwhile).getAssignee())
                .isEqualTo(board.owner().id().toString());
    }

    @Test
    void a_whole_life_and_a_withdrawal_leave_nothing_running() {
        Reference closed = town.inHand(board, DUE);
        clock.setTo(DUE.plusDays(8));
        process.runDue(closed);
        log.reportComplete(town.turn(closed, board.owner().id()), "Done.", List.of());
        log.verify(town.turn(closed, board.clerk().id()));
        log.agreeClosure(town.turn(closed, board.clerk().id()));
        Reference withdrawn = town.inHand(board, DUE.plusDays(30));
        log.withdraw(town.turn(withdrawn, board.clerk().id()), "No longer wanted.");
        assertThat(process.hasEnded(closed)).isTrue();
        assertThat(process.hasEnded(withdrawn)).isTrue();
    }

    @Test
    void processes_that_are_lost_or_left_over_are_put_right() {
        Reference lost = town.inHand(board, DUE);
        runtime.deleteProcessInstance(process.instance(lost).getId(), "destroyed by a test");
        runtime.startProcessInstanceByKey(
                "ActionLifecycle", town.agree(board, DUE).value());
        ProcessReconciler.Result result = reconciler.reconcile();
        assertThat(result.placed()).contains(lost.value());
        assertThat(result.failed()).isEmpty();
        assertThat(process.jobs(lost)).hasSize(1);
        assertThat(reconciler.reconcile().allWasWell()).isTrue();
    }

    @Test
    void the_due_dates_of_jobs_are_indexed_and_never_empty() throws SQLException {
        assertThat(indexed("MA_IDX_JOB_DUE")).isTrue();
        Reference reference = town.inHand(board, DUE);
        clock.setTo(DUE.minusDays(28));
        process.run(reference, "IntermediateCatchEvent_ChaseDue");
        assertThat(process.job(reference, "ServiceTask_RemindOwner").getDuedate())
                .isNotNull();
    }

    @Test
    void a_machine_whose_clock_is_ten_minutes_off_is_told_of() {
        assertThat(new ClockSkew(sql).isTooFar()).isFalse();
        Clock machine = Clock.systemUTC();
        assertThat(new ClockSkew(sql, Clock.offset(machine, Duration.ofMinutes(10))).isTooFar())
                .isTrue();
        assertThat(new ClockSkew(sql, Clock.offset(machine, Duration.ofMinutes(-10))).isTooFar())
                .isTrue();
    }

    private void failing() {
        org.mockito.Mockito.doThrow(new IllegalStateException("failed by a test"))
                .when(tell)
                .about(any(), eq(NoticeKind.ACTION_REMINDER), any(), any());
    }

    private long incidents(Reference reference) {
        return runtime.createIncidentQuery()
                .processInstanceId(process.instance(reference).getId())
                .count();
    }

    private boolean indexed(String name) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet indexes = connection
                        .getMetaData()
                        .getIndexInfo(connection.getCatalog(), connection.getSchema(), "ACT_RU_JOB", false, true)) {
            while (indexes.next()) {
                if (name.equalsIgnoreCase(indexes.getString("INDEX_NAME"))) {
                    return true;
                }
            }
            return false;
        }
    }
}
