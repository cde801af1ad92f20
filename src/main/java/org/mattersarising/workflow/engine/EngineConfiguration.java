package org.mattersarising.workflow.engine;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.mattersarising.web.ReferenceInLog;
import org.mattersarising.workflow.WorkflowSettings;
import org.mattersarising.workflow.engine.migration.Migrations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;

/** All wiring of the engine. A move to a maintained fork changes this file and the imports of this module, nothing else. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties(WorkflowSettings.class)
class EngineConfiguration {

    /** A dead node's jobs are taken over after this; jobs only write to the database, so they are short. */
    private static final int LOCK_MILLIS = 20_000;

    private static final int WAIT_MILLIS = 1_000;
    private static final int LONGEST_WAIT_MILLIS = 5_000;

    // Spring closes it before the data source, because it is made of it.
    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    ProcessEngine processEngine(SpringTransactionsProcessEngineConfiguration configuration, DataSource source) {
        return new StartupLock(source).alone(() -> {
            ProcessEngine engine = configuration.buildProcessEngine();
            new JobDueIndex(source).create();
            new IncidentKeys(source).remove();
            ProcessDeployment.deploy(engine.getRepositoryService());
            new Migrations(engine).run();
            return engine;
        });
    }

    @Bean
    SpringTransactionsProcessEngineConfiguration engineSettings(
            DataSource source,
            PlatformTransactionManager transactions,
            JobExecutor jobExecutor,
            ApplicationContext context,
            Clock clock,
            Map<String, JavaDelegate> delegates,
            Map<String, AskedByProcesses> asked) {
        SpringTransactionsProcessEngineConfiguration engine = new SpringTransactionsProcessEngineConfiguration();
        storage(engine, source, transactions);
        jobs(engine, jobExecutor);
        history(engine);
        // The business key is the reference of the action or report: each line of the log that a step writes has it.
        engine.setLoggingContextBusinessKey(ReferenceInLog.KEY);
        withoutWhatIsNotUsed(engine);
        Map<Object, Object> visible = new HashMap<>(delegates);
        visible.putAll(asked);
        engine.setBeans(visible);
        engine.setExpressionManager(new SpringExpressionManager(context, visible));
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(new EngineClock(clock, Clock.systemUTC())));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(List.of(new EngineClock(clock, Clock.systemUTC())));
        return engine;
    }

    private static void storage(
            SpringTransactionsProcessEngineConfiguration engine,
            DataSource source,
            PlatformTransactionManager transactions) {
        engine.setDataSource(source);
        engine.setTransactionManager(transactions);
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        // The usual generator takes a second connection for each block of identities, and so can starve the pool.
        engine.setIdGenerator(new StrongUuidGenerator());
    }

    private static void jobs(SpringTransactionsProcessEngineConfiguration engine, JobExecutor jobExecutor) {
        engine.setJobExecutor(jobExecutor);
        // Started by JobExecution when the models are deployed and the processes are in place.
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorAcquireByDueDate(true);
        // Lets the search for due jobs use the index.
        engine.setEnsureJobDueDateNotNull(true);
        engine.setDefaultNumberOfRetries(3);
        engine.setFailedJobRetryTimeCycle("R3/PT10M");
        engine.setCreateIncidentOnFailedJobEnabled(true);
    }

    private static void history(SpringTransactionsProcessEngineConfiguration engine) {
        // The record that must be kept is the audit trail. The engine's own serves the support page.
        engine.setHistory(HistoryLevel.HISTORY_LEVEL_AUDIT.getName());
        engine.setEnforceHistoryTimeToLive(true);
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
    }

    private static void withoutWhatIsNotUsed(SpringTransactionsProcessEngineConfiguration engine) {
        engine.setCmmnEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setTaskMetricsEnabled(false);
        engine.setHistoryCleanupMetricsEnabled(false);
        engine.setAuthorizationEnabled(false);
        engine.setTenantCheckEnabled(false);
        // 7.24.0 has a hole here (CVE-2026-109432) that these two narrow; that nothing calls such a query is what
        // closes it.
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
    }

    @Bean
    CountedJobExecutor jobExecutor(WorkflowSettings settings) {
        CountedJobExecutor executor = new CountedJobExecutor();
        executor.setCorePoolSize(settings.jobThreads());
        executor.setMaxPoolSize(settings.jobThreads());
        executor.setQueueSize(settings.jobThreads());
        executor.setMaxJobsPerAcquisition(settings.jobThreads() * 2);
        executor.setLockTimeInMillis(LOCK_MILLIS);
        executor.setWaitTimeInMillis(WAIT_MILLIS);
        executor.setMaxWait(LONGEST_WAIT_MILLIS);
        return executor;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }
}
