package org.mattersarising.workflow.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputEntry;

/** One decision table under {@code processes/}, asked without a process and without a database. */
class DecisionTable {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;
    private final SortedSet<Integer> bounds;

    DecisionTable(String file, String key) {
        try (InputStream content = DecisionTable.class.getResourceAsStream("/processes/" + file)) {
            DmnModelInstance model = Dmn.readModelFromStream(content);
            this.decision = engine.parseDecision(key, model);
            this.bounds = model.getModelElementsByType(InputEntry.class).stream()
                    .flatMap(entry -> NUMBER.matcher(entry.getTextContent()).results())
                    .map(number -> Integer.valueOf(number.group()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException failed) {
            throw new UncheckedIOException("The decision table " + file + " cannot be read.", failed);
        }
    }

    /** Every number that a condition names: between two that follow each other all answers are the same. */
    SortedSet<Integer> bounds() {
        return bounds;
    }

    /** The outputs of all rules that apply to these facts, in the order of the table. */
    List<Map<String, Object>> ask(Map<String, Object> facts) {
        return engine.evaluateDecisionTable(decision, Variables.fromMap(facts)).getResultList();
    }
}
