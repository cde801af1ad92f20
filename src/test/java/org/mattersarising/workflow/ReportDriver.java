package org.mattersarising.workflow;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** Drives the process that follows a promised report. */
class ReportDriver extends ProcessDriver {

    ReportDriver(RuntimeService runtime, TaskService tasks, ManagementService management, HistoryService history) {
        super(runtime, tasks, management, history);
    }

    @Override
    String key() {
        return "ReportBack";
    }
}
