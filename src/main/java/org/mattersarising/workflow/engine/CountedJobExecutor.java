package org.mattersarising.workflow.engine;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.LongAdder;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;

/**
 * The engine's job executor, which says how it gets on beside other nodes. The engine's own figures count every step of every process as well, and
 * are off.
 */
class CountedJobExecutor extends DefaultJobExecutor implements MeterBinder {

    private final LongAdder acquired = new LongAdder();
    private final LongAdder contended = new LongAdder();
    private final LongAdder rejected = new LongAdder();

    @Override
    public void logAcquiredJobs(ProcessEngineImpl engine, int jobs) {
        acquired.add(jobs);
        super.logAcquiredJobs(engine, jobs);
    }

    @Override
    public void logAcquisitionFailureJobs(ProcessEngineImpl engine, int jobs) {
        contended.add(jobs);
        super.logAcquisitionFailureJobs(engine, jobs);
    }

    @Override
    public void logRejectedExecution(ProcessEngineImpl engine, int jobs) {
        rejected.add(jobs);
        super.logRejectedExecution(engine, jobs);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        count(registry, "matters.jobs.acquired", acquired, "Steps that this node took to do");
        count(registry, "matters.jobs.contended", contended, "Steps that another node took in the same moment");
        count(registry, "matters.jobs.rejected", rejected, "Steps taken that found no thread free, and wait again");
    }

    private static void count(MeterRegistry registry, String name, LongAdder counted, String description) {
        FunctionCounter.builder(name, counted, LongAdder::sum)
                .description(description)
                .register(registry);
    }
}
