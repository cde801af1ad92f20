package org.mattersarising.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.mattersarising.shared.ClockMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Does at once what has fallen due, instead of waiting for the engine to look. */
@Component
public class DueJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DueJobs.class);
    private static final int AT_ONCE = 100;
    private static final int MOST = 20_000;

    private final ManagementService engine;
    private final JobExecutor executor;

    DueJobs(ManagementService engine, JobExecutor executor) {
        this.engine = engine;
        this.executor = executor;
    }

    /**
     * Does what is due, in the order in which it fell due, and what falls due by that. Each in a transaction of its own, and what fails
     * is left to be tried again, like any failure; a caller who has a transaction open has all of it done in that one.
     *
     * @return how many were done
     */
    public int runNow() {
        int done = 0;
        for (int tried = 0; tried < MOST; ) {
            List<Job> due = due();
            int before = done;
            for (Job job : due) {
                tried++;
                done += run(job);
            }
            if (done == before) {
                return done;
            }
        }
        LOG.warn("More than {} steps fell due at once; the engine does the rest.", MOST);
        return done;
    }

    // The demonstration's clock only. Late, so that every other listener has the new time first. The engine's own work
    // pauses, or both would
    // do the same steps and one of them fail at each.
    @EventListener
    @Order(100)
    public void onClockMoved(ClockMoved moved) {
        boolean working = executor.isActive();
        if (working) {
            executor.shutdown();
        }
        int done;
        try {
            done = runNow();
        } finally {
            if (working) {
                executor.start();
            }
        }
        LOG.debug("The clock is {} ahead; {} steps fell due and were done.", moved.ahead(), done);
    }

    private List<Job> due() {
        return engine.createJobQuery().active().executable().orderByJobDuedate().asc().listPage(0, AT_ONCE).stream()
                .filter(job -> job.getProcessDefinitionId() != null)
                .toList();
    }

    private int run(Job job) {
        try {
            engine.executeJob(job.getId());
            return 1;
        } catch (RuntimeException failed) {
            // Done by another in the same moment, or failed and counted by the engine.
            LOG.debug("A step that was due could not be done now.", failed);
            return 0;
        }
    }
}
