package org.mattersarising.workflow;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mattersarising.workflow.Chase.Kind;
import org.mattersarising.workflow.decision.EscalationLadder.Rung;

/** What was done about one due date or deadline, of which the next step follows. */
record ChasedSoFar(List<Chase> chases) {

    private static final Set<Kind> STEPS = Set.of(Kind.PLANNED, Kind.REMINDER, Kind.OVERDUE);

    /** The day through which every step is dealt with, if any is. */
    Optional<LocalDate> through() {
        return chases.stream()
                .filter(chase -> STEPS.contains(chase.kind()))
                .map(Chase::throughOn)
                .max(Comparator.naturalOrder());
    }

    /** Whether those on a rung have been told. */
    boolean told(Rung rung) {
        return chases.stream()
                .anyMatch(chase -> chase.kind() == Kind.ESCALATION
                        && chase.step().equals(rung.level().name()));
    }
}
