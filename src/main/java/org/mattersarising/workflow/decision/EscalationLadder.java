package org.mattersarising.workflow.decision;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mattersarising.actions.Priority;
import org.springframework.stereotype.Component;

/**
 * On which day overdue an action goes a level further up: {@code processes/escalation.dmn} read from the side. The process asks the table
 * itself who is told now; this says when to ask next.
 */
@Component
public class EscalationLadder {

    /** Longer than any rule of the table waits; a test holds the two together. */
    public static final int LONGEST = 400;

    private final Map<Priority, List<Rung>> rungs = new EnumMap<>(Priority.class);

    /** The first day overdue on which a rule applies, and the level to which it takes the action. */
    public record Rung(int daysOverdue, Level level, String rule) {}

    EscalationLadder() {
        DecisionTable table = new DecisionTable("escalation.dmn", "Escalation");
        for (Priority priority : Priority.values()) {
            rungs.put(priority, climb(table, priority));
        }
    }

    /** The levels above the owner, in order. */
    public List<Rung> of(Priority priority) {
        return rungs.get(priority);
    }

    private static List<Rung> climb(DecisionTable table, Priority priority) {
        Map<Level, Rung> first = new EnumMap<>(Level.class);
        // Asking for each day would take seconds at every start; answers change at a bound or on the day after it.
        table.bounds().stream()
                .flatMapToInt(bound -> IntStream.of(bound, bound + 1))
                .filter(days -> days >= 1 && days <= LONGEST)
                .sorted()
                .distinct()
                .mapToObj(days -> rung(table, priority, days))
                .filter(rung -> rung.level().aboveOwner())
                .forEach(rung -> first.putIfAbsent(rung.level(), rung));
        return List.copyOf(first.values());
    }

    private static Rung rung(DecisionTable table, Priority priority, int days) {
        List<Map<String, Object>> told = table.ask(Map.of("priority", priority.name(), "daysOverdue", days));
        Map<String, Object> outputs = told.get(0);
        return new Rung(days, Level.valueOf((String) outputs.get("level")), (String) outputs.get("rule"));
    }
}
