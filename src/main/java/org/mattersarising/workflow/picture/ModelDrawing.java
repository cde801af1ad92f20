package org.mattersarising.workflow.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/**
 * A model as SVG, from its own diagram information. Looks are presentation attributes and classes, no styles and no scripts, so that a
 * strict content policy lets it be shown in a page.
 */
public final class ModelDrawing {

    private static final int MARGIN = 20;

    private final BpmnModelInstance model;
    private final Set<String> current;
    private final Svg svg;

    private ModelDrawing(BpmnModelInstance model, Set<String> current, String labelledBy) {
        this.svg = new Svg(labelledBy);
        this.model = model;
        this.current = current;
    }

    /**
     * Draws a model.
     *
     * @param current the ids of the elements that are marked as where the process is
     * @param labelledBy the id of the element of the page that names the picture
     */
    public static String of(BpmnModelInstance model, Set<String> current, String labelledBy) {
        return new ModelDrawing(model, current, labelledBy).draw();
    }

    private String draw() {
        shapes().forEach(this::shape);
        model.getModelElementsByType(BpmnEdge.class).forEach(this::edge);
        List<Box> boxes =
                shapes().stream().map(shape -> Box.of(shape.getBounds())).toList();
        Box all = Box.around(boxes).grown(MARGIN);
        return svg.page(all);
    }

    // What holds others first, so that it lies beneath them; boundary events last, so that they lie on top.
    private List<BpmnShape> shapes() {
        return model.getModelElementsByType(BpmnShape.class).stream()
                .sorted(Comparator.comparingDouble((BpmnShape shape) ->
                        -shape.getBounds().getWidth() * shape.getBounds().getHeight()))
                .toList();
    }

    private void shape(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        Box box = Box.of(shape.getBounds());
        boolean marked = current.contains(element.getId());
        String name = element instanceof FlowElement named ? named.getName() : null;
        if (element instanceof SubProcess) {
            svg.frame(box, marked);
            svg.text(name, new Box(box.x() + 10, box.y() + 6, box.width() - 20, 16), Svg.Align.START);
        } else if (element instanceof Activity) {
            svg.task(box, marked);
            svg.text(name, box, Svg.Align.MIDDLE);
        } else if (element instanceof Event) {
            svg.event(box, marked, Symbol.of(element));
            label(shape.getBpmnLabel(), name);
        } else if (element instanceof FlowNode) {
            svg.gateway(box, marked, Symbol.of(element));
            label(shape.getBpmnLabel(), name);
        }
    }

    private void edge(BpmnEdge edge) {
        Collection<Waypoint> waypoints = edge.getWaypoints();
        svg.line(waypoints.stream()
                .map(point -> Svg.number(point.getX()) + "," + Svg.number(point.getY()))
                .collect(Collectors.joining(" ")));
        if (edge.getBpmnElement() instanceof FlowElement flow) {
            label(edge.getBpmnLabel(), flow.getName());
        }
    }

    private void label(BpmnLabel label, String name) {
        if (label != null) {
            Bounds bounds = label.getBounds();
            Box box = Box.of(bounds);
            svg.text(name, new Box(box.x() - 10, box.y(), box.width() + 20, box.height()), Svg.Align.TOP);
        }
    }
}
