package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.Town.Board;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Import;

/** How the engine is set, and what its health says. */
@WholeService
@Import({Town.class, ProcessDriver.class})
class EngineSettingsTests {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);

    @Autowired
    Town town;

    @Autowired
    ProcessDriver process;

    @Autowired
    ProcessEngine engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @Autowired
    TestClock clock;

    Board board;

    @BeforeEach
    void start() {
        clock.reset();
        board = town.board();
    }

    @Test
    void the_engine_is_set_as_it_has_to_be() {
        ProcessEngineConfigurationImpl set = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(set.getIdGenerator()).isInstanceOf(StrongUuidGenerator.class);
        assertThat(set.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(set.isEnsureJobDueDateNotNull()).isTrue();
        assertThat(set.getDefaultNumberOfRetries()).isEqualTo(3);
        assertThat(set.getJobExecutor().getLockTimeInMillis()).isLessThanOrEqualTo(20_000);
        assertThat(set.getJobExecutor().isActive()).as("off in tests").isFalse();
        assertThat(set.isMetricsEnabled()).isFalse();
        assertThat(set.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(set.isEnableExpressionsInStoredQueries()).isFalse();
    }

    @Test
    void a_model_that_has_not_changed_makes_no_new_version() {
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("ActionLifecycle")
                        .count())
                .isEqualTo(1);
        assertThat(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey("Escalation")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void health_goes_down_when_this_node_works_and_what_is_due_is_not_done() {
        Reference reference = town.inHand(board, DUE);
        clock.setTo(DUE.minusDays(28));
        process.runDue(reference);
        clock.setTo(DUE.minusDays(7));
        clock.advance(Duration.ofHours(2));
        assertThat(health(true, true)).isEqualTo(Status.DOWN);
        assertThat(health(false, false)).as("a node that leaves it to others").isEqualTo(Status.UP);
    }

    @Test
    void health_goes_down_when_this_node_should_work_and_does_not() {
        clock.setTo(LocalDate.of(2020, 1, 1));
        assertThat(health(true, true)).isEqualTo(Status.UP);
        assertThat(health(true, false)).isEqualTo(Status.DOWN);
    }

    private Status health(boolean shouldWork, boolean works) {
        JobExecutor executor = mock(JobExecutor.class);
        when(executor.isActive()).thenReturn(works);
        WorkflowSettings settings = new WorkflowSettings(shouldWork, 3, LocalTime.of(9, 0));
        return new EngineHealth(executor, management, runtime, settings, clock)
                .health()
                .getStatus();
    }
}
