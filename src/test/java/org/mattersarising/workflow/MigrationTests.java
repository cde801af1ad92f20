package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.mattersarising.workflow.engine.migration.Migrations;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** How running processes go from version 0.1 of the model, in which clerks were reminded once, to the one that is deployed. */
@WholeService
@Import({Town.class, ProcessDriver.class})
class MigrationTests {

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
    ProcessEngine engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestClock clock;

    Board board;
    Deployment before;
    Deployment after;

    @BeforeEach
    void deployTheOldModel() {
        clock.reset();
        board = town.board();
        before = deploy("processes/v1/action-lifecycle.bpmn");
        assertThat(latest().getVersionTag()).isEqualTo("0.1");
    }

    @AfterEach
    void removeBoth() {
        for (Deployment deployment : new Deployment[] {after, before}) {
            if (deployment != null) {
                repository.deleteDeployment(deployment.getId(), true);
            }
        }
    }

    @Test
    void a_process_goes_on_by_the_new_version_wherever_it_waits_and_can_be_finished() {
        Map<Reference, String> waiting = Map.of(
                town.agree(board, DUE), "UserTask_AnswerOffer",
                questioned(), "UserTask_SettleQuery",
                town.inHand(board, DUE), "UserTask_ReportActionComplete",
                reported(), "UserTask_VerifyCompletion",
                proposed(), "UserTask_AgreeClosure");

        migrate();

        waiting.forEach((reference, task) -> {
            assertThat(process.instance(reference).getProcessDefinitionId())
                    .as(task)
                    .isEqualTo(latest().getId());
            assertThat(process.task(reference).getTaskDefinitionKey()).isEqualTo(task);
        });
        assertThat(reconciler.reconcile().placed()).doesNotContainAnyElementsOf(references(waiting));
        waiting.keySet().forEach(this::finish);
    }

    @Test
    void a_step_that_waits_to_be_tried_again_is_done_after_it() {
        Reference reference = town.inHand(board, DUE);
        clock.setTo(DUE.minusDays(28));
        process.run(reference, "IntermediateCatchEvent_ChaseDue");

        migrate();

        assertThat(process.runDue(reference)).containsExactly("ServiceTask_RemindOwner");
    }

    @Test
    void what_was_planned_keeps_its_time_and_a_clerk_who_was_reminded_once_is_reminded_again() {
        Reference inHand = town.inHand(board, DUE);
        Reference reported = reported();
        var planned = process.timer(inHand, "IntermediateCatchEvent_ChaseDue");
        clock.setTo(LocalDate.of(2026, 1, 20));
        process.run(reported, "BoundaryEvent_VerificationOverdue");
        assertThat(process.jobs(reported)).isEmpty();

        migrate();

        assertThat(process.timer(inHand, "IntermediateCatchEvent_ChaseDue")).isEqualTo(planned);
        assertThat(process.timer(reported, "BoundaryEvent_VerificationOverdue")).isEqualTo("2026-01-27T09:00:00Z");
    }

    @Test
    void a_process_that_is_not_moved_is_finished_by_its_own_version() {
        Reference reference = town.inHand(board, DUE);
        after = deploy("processes/action-lifecycle.bpmn");
        assertThat(process.instance(reference).getProcessDefinitionId()).isNotEqualTo(latest().getId());
        finish(reference);
    }

    @Test
    void a_plan_that_forgets_where_a_process_waits_is_refused_and_moves_none() {
        Reference reference = town.inHand(board, DUE);
        after = deploy("processes/action-lifecycle.bpmn");
        String old = process.instance(reference).getProcessDefinitionId();
        var forgetful = runtime.createMigrationPlan(old, latest().getId())
                .mapActivities("UserTask_AnswerOffer", "UserTask_AnswerOffer")
                .build();
        assertThatThrownBy(() -> runtime.newMigration(forgetful)
                        .processInstanceIds(process.instance(reference).getId())
                        .execute())
                .hasMessageContaining("no migration instruction");
        assertThat(process.instance(reference).getProcessDefinitionId()).isEqualTo(old);
    }

    private void migrate() {
        after = deploy("processes/action-lifecycle.bpmn");
        new Migrations(engine).run();
    }

    private Deployment deploy(String model) {
        return repository.createDeployment().addClasspathResource(model).deploy();
    }

    private void finish(Reference reference) {
        ActionStatus status = town.action(reference).status();
        if (status == ActionStatus.QUESTIONED) {
            log.offerAgain(
                    town.turn(reference, board.clerk().id()), board.owner().id(), "The lower one.");
        }
        if (town.action(reference).status().toBeDone()) {
            log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of());
        }
        if (town.action(reference).status() == ActionStatus.REPORTED_COMPLETE) {
            log.verify(town.turn(reference, board.clerk().id()));
        }
        log.agreeClosure(town.turn(reference, board.clerk().id()));
        assertThat(process.hasEnded(reference)).isTrue();
    }

    private static List<String> references(Map<Reference, String> waiting) {
        return waiting.keySet().stream().map(Reference::value).toList();
    }

    private Reference questioned() {
        Reference reference = town.agree(board, DUE);
        log.query(town.turn(reference, board.owner().id()), "Which weir?");
        return reference;
    }

    private Reference reported() {
        Reference reference = town.inHand(board, DUE);
        log.reportComplete(town.turn(reference, board.owner().id()), "Done.", List.of());
        return reference;
    }

    private Reference proposed() {
        Reference reference = reported();
        log.verify(town.turn(reference, board.clerk().id()));
        return reference;
    }

    private ProcessDefinition latest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("ActionLifecycle")
                .latestVersion()
                .singleResult();
    }
}
