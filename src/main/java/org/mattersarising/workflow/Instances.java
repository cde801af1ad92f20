package org.mattersarising.workflow;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.mattersarising.shared.Reference;

/**
 * The processes of one model, each known by the reference of what it is about.
 *
 * @param model the key of the model
 */
record Instances(RuntimeService runtime, String model) {

    boolean has(Reference reference) {
        return !of(reference.value()).isEmpty();
    }

    void start(Reference reference) {
        runtime.startProcessInstanceByKey(model, reference.value());
    }

    void tell(Reference reference, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(reference.value())
                .correlate();
    }

    /** Removes what is there with whatever it waits for. */
    void end(String key, String why) {
        of(key).forEach(instance -> runtime.deleteProcessInstance(instance.getId(), why));
    }

    List<ProcessInstance> of(String key) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(model)
                .processInstanceBusinessKey(key)
                .list();
    }
}
