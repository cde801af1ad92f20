package org.mattersarising.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.workflow.engine.AskedByProcesses;
import org.mattersarising.workflow.model.ActionLifecycleModel;
import org.mattersarising.workflow.model.ExecutiveResponseModel;
import org.mattersarising.workflow.model.ReportBackModel;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

class ProcessModelRulesTests {

    private static final Set<String> DELEGATES = beans(JavaDelegate.class);
    private static final Set<String> ASKED = beans(AskedByProcesses.class);

    static Stream<File> models() {
        return Arrays.stream(new File("processes").listFiles((folder, name) -> name.endsWith(".bpmn")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_model_keeps_the_rules(File file) {
        assertThat(new ProcessModelRules(Bpmn.readModelFromFile(file), DELEGATES, ASKED).findings())
                .isEmpty();
    }

    @Test
    void every_delegate_is_used_by_a_model() {
        Set<String> used = models().map(Bpmn::readModelFromFile)
                .map(model -> model.getModelElementsByType(ServiceTask.class))
                .flatMap(Collection::stream)
                .map(ServiceTask::getCamundaDelegateExpression)
                .map(expression -> expression.substring(2, expression.length() - 1))
                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(DELEGATES);
    }

    @Test
    void the_names_in_the_code_stand_in_the_model() throws IllegalAccessException {
        inTheModel(
                "action-lifecycle", "ActionLifecycle", ActionLifecycleModel.class, ActionLifecycleModel.Messages.class);
        inTheModel(
                "executive-response",
                "ExecutiveResponse",
                ExecutiveResponseModel.class,
                ExecutiveResponseModel.Messages.class);
        inTheModel("report-back", "ReportBack", ReportBackModel.class, ReportBackModel.Messages.class);
    }

    private static void inTheModel(String file, String key, Class<?> names, Class<?> heard)
            throws IllegalAccessException {
        BpmnModelInstance model = Bpmn.readModelFromFile(new File("processes/" + file + ".bpmn"));
        Set<String> ids = model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        ids.add(key);
        assertThat(constants(names)).isNotEmpty().isSubsetOf(ids);
        Set<String> messages = model.getModelElementsByType(Message.class).stream()
                .map(Message::getName)
                .collect(Collectors.toSet());
        assertThat(constants(heard)).hasSameElementsAs(messages);
    }

    @Test
    void every_user_task_is_where_an_action_waits_and_the_other_way_round() {
        Set<String> tasks = Bpmn.readModelFromFile(new File("processes/action-lifecycle.bpmn"))
                .getModelElementsByType(org.camunda.bpm.model.bpmn.instance.UserTask.class)
                .stream()
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(Place.all()).extracting(Place::task).hasSameElementsAs(tasks);
    }

    /** The bad model breaks each rule once; each must be found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Badness has no time to live",
                "Activity_0abc12x is not an id by hand that begins with the kind of element",
                "ServiceTask_Nameless has no name",
                "ServiceTask_Undocumented has no documentation",
                "ServiceTask_WithoutDelegate does not name a delegate",
                "ServiceTask_WithoutSavePoint has no save point before it",
                "Gateway_WithoutDefault has no default flow",
                "Gateway_WithoutDefault does not ask a question",
                "Flow_Unnamed does not say which answer it is",
                "Timer_Typed does not take its time from the domain",
                "accountRepository is no bean that a model can see",
                "ServiceTask_NotDrawn is not drawn",
                "Flow_NotDrawn is not drawn",
                "Flow_Through runs through ServiceTask_Undocumented"
            })
    void each_rule_can_fail(String finding) {
        assertThat(bad()).contains(finding);
    }

    @Test
    void an_overlap_is_found() {
        assertThat(bad())
                .anyMatch(finding -> finding.contains("overlaps")
                        && finding.contains("ServiceTask_Nameless")
                        && finding.contains("ServiceTask_Undocumented"));
    }

    private static List<String> bad() {
        return new ProcessModelRules(
                        Bpmn.readModelFromStream(
                                ProcessModelRulesTests.class.getResourceAsStream("/processes/bad/bad.bpmn")),
                        DELEGATES,
                        ASKED)
                .findings();
    }

    private static List<String> constants(Class<?> type) throws IllegalAccessException {
        List<String> found = new java.util.ArrayList<>();
        for (var field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                found.add((String) field.get(null));
            }
        }
        return found;
    }

    private static Set<String> beans(Class<?> type) {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(type));
        return scanner.findCandidateComponents("org.mattersarising").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toSet());
    }
}
