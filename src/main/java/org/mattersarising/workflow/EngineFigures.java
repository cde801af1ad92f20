package org.mattersarising.workflow;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** How the follow-up stands, as figures. */
@Component
class EngineFigures implements MeterBinder {

    private final EngineHealth health;
    private final RuntimeService runtime;
    private final ProcessReconciler reconciler;
    private final ClockSkew skew;

    EngineFigures(EngineHealth health, RuntimeService runtime, ProcessReconciler reconciler, ClockSkew skew) {
        this.health = health;
        this.runtime = runtime;
        this.reconciler = reconciler;
        this.skew = skew;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("matters.jobs.due", health, EngineHealth::due)
                .description("Steps whose time has come and that are not done yet")
                .register(registry);
        Gauge.builder(
                        "matters.jobs.oldest.due",
                        health,
                        asked -> asked.lateness().toSeconds())
                .baseUnit("seconds")
                .description("For how long the first of them has been due")
                .register(registry);
        Gauge.builder(
                        "matters.jobs.failed",
                        runtime,
                        asked -> asked.createIncidentQuery().count())
                .description("Steps that failed three times and wait for somebody to look at them")
                .register(registry);
        Gauge.builder("matters.jobs.executor", health, asked -> asked.works() ? 1 : 0)
                .description("1 while this node does what falls due")
                .register(registry);
        FunctionCounter.builder("matters.processes.repaired", reconciler, ProcessReconciler::repairs)
                .description("Processes that this node had to put right since it started")
                .register(registry);
        Gauge.builder("matters.clock.ahead", skew, asked -> asked.measured().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("By how much this machine's clock is ahead of the database's")
                .register(registry);
    }
}
