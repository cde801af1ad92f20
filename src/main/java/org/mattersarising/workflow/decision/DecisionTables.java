package org.mattersarising.workflow.decision;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.stereotype.Component;

/** The decision tables as people read them: what is deployed, in words. */
@Component
public class DecisionTables {

    private final List<Table> all = List.of(read("reminder-schedule.dmn"), read("escalation.dmn"));

    /**
     * One table.
     *
     * @param conditions the headings of what is asked
     * @param results the headings of what follows
     */
    public record Table(
            String id, String title, String words, List<String> conditions, List<String> results, List<Line> lines) {}

    /**
     * One rule.
     *
     * @param name as other pages cite it, such as R3
     * @param cells conditions and results without the name, in the order of the headings
     * @param words what the rule says, in a sentence
     */
    public record Line(String name, List<String> cells, String words) {}

    public List<Table> all() {
        return all;
    }

    /** What a rule says, if there still is one of this name. */
    public Optional<String> words(String rule) {
        return all.stream()
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.name().equals(rule))
                .map(Line::words)
                .findFirst();
    }

    private static Table read(String file) {
        try (InputStream content = DecisionTables.class.getResourceAsStream("/processes/" + file)) {
            DmnModelInstance model = Dmn.readModelFromStream(content);
            Decision decision =
                    model.getModelElementsByType(Decision.class).iterator().next();
            return new Table(
                    decision.getId(),
                    decision.getName(),
                    words(decision),
                    labels(model.getModelElementsByType(Input.class).stream()),
                    labels(model.getModelElementsByType(Output.class).stream()
                            .filter(output -> !output.getName().equals("rule"))),
                    model.getModelElementsByType(Rule.class).stream()
                            .map(DecisionTables::line)
                            .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException("The decision table " + file + " cannot be read.", failed);
        }
    }

    private static List<String> labels(Stream<? extends DmnElement> columns) {
        return columns.map(DmnElement::getLabel).toList();
    }

    private static Line line(Rule rule) {
        List<String> inputs = rule.getInputEntries().stream()
                .map(entry -> plain(entry.getTextContent()))
                .toList();
        // The first output is the rule's own name.
        List<String> outputs = rule.getOutputEntries().stream()
                .map(entry -> plain(entry.getTextContent()))
                .toList();
        List<String> cells =
                Stream.concat(inputs.stream(), outputs.stream().skip(1)).toList();
        return new Line(outputs.get(0), cells, words(rule));
    }

    private static String words(DmnElement element) {
        return element.getDescription() == null ? "" : element.getDescription().getTextContent();
    }

    /** An entry without its notation: HIGH becomes High, [7..13] becomes 7 to 13. */
    static String plain(String entry) {
        String text = entry.strip();
        if (text.isEmpty()) {
            return "any";
        }
        if (text.startsWith("not(")) {
            return "not " + plain(text.substring(4, text.length() - 1));
        }
        if (text.equals("\"EVERY_DAYS_AFTER\"")) {
            return "Days after, and again after as many";
        }
        if (text.startsWith("\"")) {
            String words = text.substring(1, text.length() - 1).replace('_', ' ');
            return words.matches("[A-Z]\\d+")
                    ? words
                    : words.charAt(0) + words.substring(1).toLowerCase(java.util.Locale.ROOT);
        }
        return text.replaceAll("\\[(\\d+)\\.\\.(\\d+)]", "$1 to $2")
                .replaceAll(">= (\\d+)", "$1 or more")
                .replaceAll("<= (\\d+)", "$1 or less");
    }
}
