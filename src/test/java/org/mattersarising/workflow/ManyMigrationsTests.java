package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.withSettings;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.workflow.engine.migration.Migrations;
import org.mockito.MockSettings;
import org.mockito.stubbing.Answer;

/**
 * A thousand processes of version 0.1 of the model, at every place where one can wait, on the engine alone: what is done to actions is tried by
 * {@link MigrationTests}. Promised: all of them go on by the new version and can be finished, also when a start broke off half-way, when two nodes
 * start, and while a node of the release before works on.
 */
class ManyMigrationsTests {

    private static final int MANY = 1_000;
    private static final int SOME = 400;
    /** Where a process waits; what is chased is worked on at the same time. */
    private static final List<List<String>> PLACES = List.of(
            List.of("UserTask_AnswerOffer"),
            List.of("UserTask_SettleQuery"),
            List.of("SubProcess_InHand"),
            List.of("UserTask_ReportActionComplete", "ServiceTask_RemindOwner"),
            List.of("UserTask_ReportActionComplete", "ServiceTask_ChaseOverdueAction"),
            List.of("UserTask_ReportActionComplete", "ServiceTask_EscalateOverdueAction"),
            List.of("UserTask_VerifyCompletion"),
            List.of("UserTask_AgreeClosure"));

    /** What people do at a task so that an action comes nearer to its end. */
    private static final Map<String, String> MOVES = Map.of(
            "UserTask_AnswerOffer", "ACCEPT",
            "UserTask_SettleQuery", "OFFER_AGAIN",
            "UserTask_ReportActionComplete", "REPORT_COMPLETE",
            "UserTask_VerifyCompletion", "PROPOSE_CLOSURE",
            "UserTask_AgreeClosure", "AGREE_CLOSURE");

    private static final Date FAR_AWAY = Date.from(Instant.parse("2999-01-01T09:00:00Z"));

    private static final Map<String, Object> FACTS = Map.of("overdue", true, "daysOverdue", 5, "priority", "NORMAL");

    private ProcessEngine engine;

    @BeforeEach
    void anEngine() {
        StandaloneInMemProcessEngineConfiguration settings = new StandaloneInMemProcessEngineConfiguration();
        settings.setJdbcUrl("jdbc:h2:mem:many-migrations");
        settings.setProcessEngineName("many-migrations");
        settings.setDatabaseSchemaUpdate("create-drop");
        settings.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_NONE);
        settings.setMetricsEnabled(false);
        settings.setBeans(beans());
        engine = settings.buildProcessEngine();
        deploy("processes/escalation.dmn");
    }

    /** Has so many wait, at one place after the other, by the old model, and deploys the new one. */
    private void waitByTheOldModel(int many) {
        deploy("processes/v1/action-lifecycle.bpmn");
        String old = latest().getId();
        for (int number = 0; number < many; number++) {
            var process = engine.getRuntimeService()
                    .createProcessInstanceById(old)
                    .businessKey("ACT-2026-%04d".formatted(number));
            PLACES.get(number % PLACES.size()).forEach(process::startBeforeActivity);
            process.execute();
        }
        deploy("processes/action-lifecycle.bpmn");
        assertThat(runningBy(old)).isEqualTo(many);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void all_go_on_by_the_new_version_and_all_are_finished() {
        waitByTheOldModel(MANY);
        new Migrations(engine).run();

        assertThat(runningBy(latest().getId())).isEqualTo(MANY);
        assertThat(finishAll()).isEqualTo(MANY);
    }

    @Test
    void a_start_that_broke_off_half_way_is_gone_on_with_by_the_next() {
        waitByTheOldModel(SOME);
        Migrations broken = new Migrations(meddledWith(batch -> {
            if (batch >= 3) {
                throw new IllegalStateException("killed");
            }
        }));
        assertThatThrownBy(broken::run).hasMessage("killed");
        assertThat(runningBy(latest().getId())).isEqualTo(200);

        new Migrations(engine).run();

        assertThat(runningBy(latest().getId())).isEqualTo(SOME);
        assertThat(finishAll()).isEqualTo(SOME);
    }

    @Test
    void a_node_of_the_release_before_may_work_on_and_another_may_start_meanwhile() {
        waitByTheOldModel(SOME);
        AtomicInteger ended = new AtomicInteger();
        new Migrations(meddledWith(batch -> {
                    if (batch <= 2) {
                        // What was listed a moment ago ends, as when somebody presses a button on the other node.
                        ended.addAndGet(finish(tasks("UserTask_AgreeClosure").subList(0, 20)));
                    } else if (batch == 4) {
                        new Migrations(engine).run();
                    }
                }))
                .run();

        assertThat(ended).hasValue(40);
        assertThat(runningBy(latest().getId())).isEqualTo(SOME - 40);
        assertThat(finishAll()).isEqualTo(SOME - 40);
    }

    @Test
    void where_none_can_be_brought_over_the_start_says_why() {
        waitByTheOldModel(SOME);
        Migrations refused = new Migrations(meddledWith(batch -> {
            throw new ProcessEngineException("waits where no plan names it");
        }));

        assertThatThrownBy(refused::run).hasMessageContaining("no plan names it");
        assertThat(runningBy(latest().getId())).isZero();
    }

    /** An engine at which something happens between the listing of some processes and their move; the first time is 1. */
    private ProcessEngine meddledWith(IntConsumer before) {
        AtomicInteger batch = new AtomicInteger();
        RuntimeService runtime = spy(engine.getRuntimeService());
        doAnswer(call -> {
                    before.accept(batch.incrementAndGet());
                    return call.callRealMethod();
                })
                .when(runtime)
                .newMigration(any());
        ProcessEngine meddled = spy(engine);
        doReturn(runtime).when(meddled).getRuntimeService();
        return meddled;
    }

    private int finishAll() {
        engine.getManagementService()
                .createJobQuery()
                .messages()
                .list()
                .forEach(job -> engine.getManagementService().executeJob(job.getId()));
        for (String task : List.of(
                "UserTask_SettleQuery",
                "UserTask_AnswerOffer",
                "UserTask_ReportActionComplete",
                "UserTask_VerifyCompletion")) {
            finish(tasks(task));
        }
        int ended = finish(tasks("UserTask_AgreeClosure"));
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().count())
                .isZero();
        return ended;
    }

    private int finish(List<Task> tasks) {
        tasks.forEach(task -> engine.getTaskService()
                .complete(task.getId(), Map.of("lastMove", MOVES.get(task.getTaskDefinitionKey()))));
        return tasks.size();
    }

    private List<Task> tasks(String key) {
        return engine.getTaskService().createTaskQuery().taskDefinitionKey(key).list();
    }

    private long runningBy(String definition) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(definition)
                .count();
    }

    private void deploy(String model) {
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource(model)
                .deploy();
    }

    /** Whatever the model asks and does, without an action behind it; all times are far away. */
    private static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("actionTimes", mock(ActionTimes.class, answer(call -> FAR_AWAY)));
        beans.put("actionPeople", mock(ActionPeople.class, answer(call -> "somebody")));
        beans.put(
                "actionFacts",
                mock(
                        ActionFacts.class,
                        answer(call -> FACTS.get(call.getMethod().getName()))));
        JavaDelegate nothing = execution -> {};
        for (String step : List.of("remindOwner", "chaseOverdueAction", "escalateOverdueAction")) {
            beans.put(step, nothing);
        }
        return beans;
    }

    /** Nobody asks afterwards what was called, so nothing of it is kept. */
    private static MockSettings answer(Answer<Object> answer) {
        return withSettings().stubOnly().defaultAnswer(answer);
    }

    private ProcessDefinition latest() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .singleResult();
    }
}
