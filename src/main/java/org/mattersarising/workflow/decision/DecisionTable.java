package org.mattersarising.workflow.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/** One decision table under {@code processes/}, asked without a process and without a database. */
class DecisionTable {

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision decision;

    DecisionTable(String file, String key) {
        try (InputStream content = DecisionTable.class.getResourceAsStream("/processes/" + file)) {
            this.decision = engine.parseDecision(key, content);
        } catch (IOException failed) {
            throw new UncheckedIOException("The decision table " + file + " cannot be read.", failed);
        }
    }

    /** The outputs of all rules that apply to these facts, in the order of the table. */
    List<Map<String, Object>> ask(Map<String, Object> facts) {
        return engine.evaluateDecisionTable(decision, Variables.fromMap(facts)).getResultList();
    }
}
