package org.mattersarising.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.junit.jupiter.api.Test;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;

@WholeService
class CountedJobExecutorTests {

    @Autowired
    private ProcessEngine engine;

    private final SimpleMeterRegistry figures = new SimpleMeterRegistry();
    private final CountedJobExecutor executor = new CountedJobExecutor();

    @Test
    void what_the_engine_says_of_its_steps_is_counted() {
        executor.bindTo(figures);
        ProcessEngineImpl told = (ProcessEngineImpl) engine;

        executor.logAcquiredJobs(told, 3);
        executor.logAcquiredJobs(told, 2);
        executor.logAcquisitionFailureJobs(told, 1);
        executor.logRejectedExecution(told, 4);

        assertThat(figure("matters.jobs.acquired")).isEqualTo(5);
        assertThat(figure("matters.jobs.contended")).isEqualTo(1);
        assertThat(figure("matters.jobs.rejected")).isEqualTo(4);
    }

    private double figure(String name) {
        return figures.get(name).functionCounter().count();
    }
}
