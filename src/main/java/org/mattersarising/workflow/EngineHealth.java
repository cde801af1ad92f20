package org.mattersarising.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says whether what falls due is being done. Down when this node should work and does not, or when something has been due for long
 * although it does; a node that is set not to work leaves that to others. An incident is somebody's to look at and does not take the
 * service down.
 */
@Component("workflow")
class EngineHealth implements HealthIndicator {

    private static final Duration LONG = Duration.ofMinutes(30);

    private final JobExecutor executor;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final WorkflowSettings settings;
    private final Clock clock;

    EngineHealth(
            JobExecutor executor,
            ManagementService management,
            RuntimeService runtime,
            WorkflowSettings settings,
            Clock clock) {
        this.executor = executor;
        this.management = management;
        this.runtime = runtime;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Duration late = lateness();
        boolean well = works() && late.compareTo(LONG) < 0;
        return (well || !settings.jobExecutor() ? Health.up() : Health.down())
                .withDetail("jobExecutor", works())
                .withDetail("oldestDueSeconds", late.toSeconds())
                .withDetail("incidents", runtime.createIncidentQuery().count())
                .build();
    }

    /** For how long the first of what can be done has been due. */
    Duration lateness() {
        Instant now = clock.instant();
        List<Job> first = waiting(now).orderByJobDuedate().asc().listPage(0, 1);
        return first.isEmpty()
                ? Duration.ZERO
                : Duration.between(first.get(0).getDuedate().toInstant(), now);
    }

    /** How many steps could be done now. */
    long due() {
        return waiting(clock.instant()).count();
    }

    /** Whether this node does what falls due. */
    boolean works() {
        return executor.isActive();
    }

    private JobQuery waiting(Instant now) {
        return management.createJobQuery().active().withRetriesLeft().duedateLowerThan(Date.from(now));
    }
}
