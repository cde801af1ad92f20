package org.mattersarising.broken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.TaskService;

/** Breaks what ArchitectureTests forbids, to show that it is found. Never runs. */
class BreaksTheRules {

    TaskService tasks;

    Object asksTheMachineForTheDay() {
        return LocalDate.now();
    }

    Object asksTheMachineForTheInstant() {
        return Instant.now();
    }

    Object asksTheMachineForADate() {
        return new Date();
    }

    Object hasTheEngineEvaluateWhatItIsGiven(String text) {
        return tasks.createTaskQuery().or().dueAfterExpression(text).endOr();
    }
}
