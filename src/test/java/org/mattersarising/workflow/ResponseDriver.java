package org.mattersarising.workflow;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.mattersarising.shared.Reference;

/** Drives the process that waits for the response to a recommendation. */
class ResponseDriver extends ProcessDriver {

    private final RuntimeService runtime;

    ResponseDriver(RuntimeService runtime, TaskService tasks, ManagementService management, HistoryService history) {
        super(runtime, tasks, management, history);
        this.runtime = runtime;
    }

    @Override
    String key() {
        return "ExecutiveResponse";
    }

    boolean isThere(Reference reference) {
        return !hasEnded(reference);
    }

    void destroy(Reference reference) {
        runtime.deleteProcessInstance(instance(reference).getId(), "destroyed by a test");
    }

    void startWithoutNeed(Reference reference) {
        runtime.createProcessInstanceByKey(key())
                .businessKey(reference.value())
                .startBeforeActivity("UserTask_RespondLate")
                .execute();
    }
}
