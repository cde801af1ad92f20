package org.mattersarising.workflow.picture;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What is drawn within an event or gateway.
 *
 * @param thick whether the outline is thick, as of an end
 * @param twice whether the outline is doubled, as of something between
 * @param dashed whether the outline is dashed, as of what does not interrupt
 */
record Symbol(Kind kind, boolean thick, boolean twice, boolean dashed) {

    enum Kind {
        NONE,
        CLOCK,
        LETTER,
        DOT,
        CROSS,
        PLUS
    }

    static Symbol of(BaseElement element) {
        if (!(element instanceof Event)) {
            return new Symbol(element instanceof ParallelGateway ? Kind.PLUS : Kind.CROSS, false, false, false);
        }
        boolean end = element instanceof EndEvent;
        boolean between = !end && !(element instanceof StartEvent);
        boolean dashed = element instanceof BoundaryEvent boundary && !boundary.cancelActivity();
        return new Symbol(kind(element), end, between, dashed);
    }

    private static Kind kind(BaseElement element) {
        if (has(element, TimerEventDefinition.class)) {
            return Kind.CLOCK;
        }
        if (has(element, MessageEventDefinition.class)) {
            return Kind.LETTER;
        }
        return has(element, TerminateEventDefinition.class) ? Kind.DOT : Kind.NONE;
    }

    private static boolean has(BaseElement element, Class<? extends ModelElementInstance> definition) {
        return !element.getChildElementsByType(definition).isEmpty();
    }
}
