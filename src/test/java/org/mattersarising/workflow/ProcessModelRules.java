package org.mattersarising.workflow;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The rules that every model keeps. Each adds a sentence to the findings for what breaks it. */
class ProcessModelRules {

    private static final Pattern ID = Pattern.compile(
            "(StartEvent|EndEvent|UserTask|ServiceTask|BusinessRuleTask|SubProcess|Gateway|BoundaryEvent"
                    + "|IntermediateCatchEvent|Flow)_[A-Z][A-Za-z]+");
    private static final Pattern BEAN = Pattern.compile("[$#]\\{(\\w+)[.}]");

    private final BpmnModelInstance model;
    private final Set<String> delegates;
    private final Set<String> asked;
    private final List<String> findings = new ArrayList<>();

    ProcessModelRules(BpmnModelInstance model, Set<String> delegates, Set<String> asked) {
        this.model = model;
        this.delegates = delegates;
        this.asked = asked;
    }

    List<String> findings() {
        all(Process.class).forEach(this::timeToLive);
        all(FlowElement.class).forEach(this::idIsTyped);
        all(FlowNode.class).forEach(this::named);
        all(FlowNode.class).forEach(this::documented);
        all(ServiceTask.class).forEach(this::delegated);
        all(ServiceTask.class).forEach(this::savePoint);
        all(ExclusiveGateway.class).forEach(this::decides);
        all(TimerEventDefinition.class).forEach(this::givenAnInstant);
        onlyKnownBeans();
        drawn();
        apart();
        return findings;
    }

    private void timeToLive(Process process) {
        if (process.getCamundaHistoryTimeToLiveString() == null) {
            add(process.getId(), "has no time to live");
        }
    }

    private void idIsTyped(FlowElement element) {
        if (!ID.matcher(element.getId()).matches() || element.getId().matches(".*_[0-9a-z]{7}")) {
            add(element.getId(), "is not an id by hand that begins with the kind of element");
        }
    }

    private void named(FlowNode node) {
        boolean quiet = node instanceof ParallelGateway
                || node instanceof ExclusiveGateway gateway && outgoing(gateway).size() < 2;
        boolean hasName = node.getName() != null && !node.getName().isBlank();
        if (quiet == hasName) {
            add(node.getId(), quiet ? "joins and needs no name" : "has no name");
        }
    }

    /** By the flows themselves: a model need not list them again at its nodes. */
    private static List<SequenceFlow> outgoing(FlowNode node) {
        return flows(node).filter(flow -> flow.getSource().equals(node)).toList();
    }

    private static List<SequenceFlow> incoming(FlowNode node) {
        return flows(node).filter(flow -> flow.getTarget().equals(node)).toList();
    }

    private static Stream<SequenceFlow> flows(FlowNode node) {
        return node.getModelInstance().getModelElementsByType(SequenceFlow.class).stream()
                .map(SequenceFlow.class::cast);
    }

    private void documented(FlowNode node) {
        if (!(node instanceof EndEvent) && node.getDocumentations().isEmpty()) {
            add(node.getId(), "has no documentation");
        }
    }

    private void delegated(ServiceTask task) {
        String expression = String.valueOf(task.getCamundaDelegateExpression());
        if (!expression.matches("\\$\\{\\w+}")
                || !delegates.contains(expression.substring(2, expression.length() - 1))) {
            add(task.getId(), "does not name a delegate");
        }
    }

    /** A step with an effect begins a transaction: by a save point, or because a timer has just begun one. */
    private void savePoint(ServiceTask task) {
        boolean afterTimer = incoming(task).stream()
                .map(SequenceFlow::getSource)
                .allMatch(source -> source instanceof Event
                        && !source.getChildElementsByType(TimerEventDefinition.class)
                                .isEmpty());
        if (!task.isCamundaAsyncBefore() && !afterTimer) {
            add(task.getId(), "has no save point before it");
        }
    }

    private void decides(ExclusiveGateway gateway) {
        if (outgoing(gateway).size() < 2) {
            return;
        }
        if (gateway.getDefault() == null) {
            add(gateway.getId(), "has no default flow");
        }
        if (!gateway.getName().endsWith("?")) {
            add(gateway.getId(), "does not ask a question");
        }
        outgoing(gateway).stream()
                .filter(flow -> flow.getName() == null)
                .forEach(flow -> add(flow.getId(), "does not say which answer it is"));
    }

    private void givenAnInstant(TimerEventDefinition timer) {
        if (timer.getTimeDate() == null || !timer.getTimeDate().getTextContent().contains("Times.")) {
            add(timer.getId(), "does not take its time from the domain");
        }
    }

    private void onlyKnownBeans() {
        Set<String> variables = Set.of("execution", "lastMove", "escalationLevel", "decisionResult", "outcome");
        Matcher bean = BEAN.matcher(org.camunda.bpm.model.bpmn.Bpmn.convertToString(model));
        while (bean.find()) {
            String name = bean.group(1);
            if (!delegates.contains(name) && !asked.contains(name) && !variables.contains(name)) {
                add(name, "is no bean that a model can see");
            }
        }
    }

    private void drawn() {
        all(FlowNode.class).filter(node -> shape(node).isEmpty()).forEach(node -> add(node.getId(), "is not drawn"));
        all(SequenceFlow.class).filter(flow -> edge(flow).isEmpty()).forEach(flow -> add(flow.getId(), "is not drawn"));
    }

    private void apart() {
        List<FlowNode> nodes =
                all(FlowNode.class).filter(node -> shape(node).isPresent()).toList();
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = i + 1; j < nodes.size(); j++) {
                if (overlap(nodes.get(i), nodes.get(j))) {
                    add(nodes.get(i).getId(), "overlaps " + nodes.get(j).getId());
                }
            }
        }
        all(SequenceFlow.class)
                .filter(flow -> edge(flow).isPresent())
                .forEach(flow -> nodes.stream()
                        .filter(node -> crosses(flow, node))
                        .forEach(node -> add(flow.getId(), "runs through " + node.getId())));
    }

    private boolean overlap(FlowNode one, FlowNode other) {
        boolean nested = inside(one, other) || inside(other, one);
        boolean attached = attached(one, other) || attached(other, one);
        return !nested && !attached && shape(one).get().intersects(shape(other).get());
    }

    private static boolean inside(FlowNode inner, FlowNode outer) {
        if (outer instanceof SubProcess) {
            for (var around = inner.getParentElement(); around != null; around = around.getParentElement()) {
                if (around.equals(outer)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean attached(FlowNode event, FlowNode activity) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(activity);
    }

    private boolean crosses(SequenceFlow flow, FlowNode node) {
        if (flow.getSource().equals(node) || flow.getTarget().equals(node) || inside(flow.getSource(), node)) {
            return false;
        }
        if (attached(flow.getSource(), node) && !flow.getTarget().equals(node)) {
            return false;
        }
        Rectangle2D box = shape(node).get();
        List<Waypoint> points = new ArrayList<>(edge(flow).get());
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            if (new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()).intersects(box)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Rectangle2D> shape(FlowNode node) {
        return all(BpmnShape.class)
                .filter(shape -> node.equals(shape.getBpmnElement()))
                .findFirst()
                .map(BpmnShape::getBounds)
                .map(ProcessModelRules::box);
    }

    private Optional<Collection<Waypoint>> edge(SequenceFlow flow) {
        return all(BpmnEdge.class)
                .filter(edge -> flow.equals(edge.getBpmnElement()))
                .findFirst()
                .map(BpmnEdge::getWaypoints);
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> Stream<T> all(Class<T> type) {
        return new HashSet<>(model.getModelElementsByType(type)).stream();
    }

    private void add(String id, String finding) {
        findings.add(id + " " + finding);
    }
}
