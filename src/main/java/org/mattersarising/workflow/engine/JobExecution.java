package org.mattersarising.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.mattersarising.workflow.WorkflowSettings;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Starts the engine's work when the service is up, and stops it before anything on which it relies is closed. */
@Component
class JobExecution implements SmartLifecycle {

    private final JobExecutor executor;
    private final WorkflowSettings settings;

    // The engine is asked for so that it exists first: it is what gives the executor work.
    JobExecution(JobExecutor executor, WorkflowSettings settings, ProcessEngine engine) {
        this.executor = executor;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (settings.jobExecutor()) {
            executor.start();
        }
    }

    @Override
    public void stop() {
        executor.shutdown();
    }

    @Override
    public boolean isRunning() {
        return executor.isActive();
    }
}
