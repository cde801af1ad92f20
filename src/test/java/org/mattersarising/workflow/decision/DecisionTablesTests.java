package org.mattersarising.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.File;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.actions.Priority;
import org.mattersarising.shared.Nation;
import org.mattersarising.shared.WorkingDays;

/** The tables as a governance officer reads them, row by row. */
class DecisionTablesTests {

    private static final ReminderSchedule SCHEDULE = new ReminderSchedule();
    private static final DecisionTable ESCALATION = new DecisionTable("escalation.dmn", "Escalation");
    private static final EscalationLadder LADDER = new EscalationLadder();

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 42, R1 R3 R4 R5 R7",
        "NORMAL, 41, R3 R4 R5 R7",
        "HIGH, 42, R1 R2 R3 R4 R5 R6",
        "HIGH, 28, R2 R3 R4 R5 R6",
        "HIGH, 27, R3 R4 R5 R6",
        "LOW, 14, R3 R4 R5 R7",
        "LOW, 13, R4 R5 R7",
        "NORMAL, 3, R4 R5 R7",
        "NORMAL, 2, R5 R7",
        "NORMAL, 0, R5 R7",
        "HIGH, -5, R5 R6"
    })
    void the_reminder_schedule(Priority priority, long length, String rules) {
        assertThat(SCHEDULE.rules(priority, length))
                .extracting(ReminderRule::name)
                .containsExactly(rules.split(" "));
    }

    @Test
    void what_the_rules_of_the_reminder_schedule_say() {
        Set<ReminderRule> all = new HashSet<>(SCHEDULE.rules(Priority.HIGH, 100));
        all.addAll(SCHEDULE.rules(Priority.LOW, 100));
        assertThat(all)
                .extracting(ReminderRule::name, ReminderRule::days, ReminderRule::when)
                .containsExactlyInAnyOrder(
                        tuple("R1", 28, ReminderRule.When.DAYS_BEFORE),
                        tuple("R2", 14, ReminderRule.When.DAYS_BEFORE),
                        tuple("R3", 7, ReminderRule.When.DAYS_BEFORE),
                        tuple("R4", 1, ReminderRule.When.WORKING_DAYS_BEFORE),
                        tuple("R5", 0, ReminderRule.When.ON_THE_DAY),
                        tuple("R6", 3, ReminderRule.When.EVERY_DAYS_AFTER),
                        tuple("R7", 7, ReminderRule.When.EVERY_DAYS_AFTER));
        assertThat(all)
                .as("every rule of the table")
                .hasSize(rules("reminder-schedule.dmn").size());
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH, 0, X1, NOBODY",
        "HIGH, 1, H1, OWNER",
        "HIGH, 2, H1, OWNER",
        "HIGH, 3, H2, LINE_MANAGER",
        "HIGH, 6, H2, LINE_MANAGER",
        "HIGH, 7, H3, DIRECTOR",
        "HIGH, 13, H3, DIRECTOR",
        "HIGH, 14, H4, CHAIR",
        "HIGH, 1000, H4, CHAIR",
        "NORMAL, -3, X1, NOBODY",
        "NORMAL, 1, N1, OWNER",
        "NORMAL, 6, N1, OWNER",
        "NORMAL, 7, N2, LINE_MANAGER",
        "NORMAL, 20, N2, LINE_MANAGER",
        "NORMAL, 21, N3, DIRECTOR",
        "NORMAL, 41, N3, DIRECTOR",
        "NORMAL, 42, N4, CHAIR",
        "LOW, 1, L1, OWNER",
        "LOW, 13, L1, OWNER",
        "LOW, 14, L2, LINE_MANAGER",
        "LOW, 41, L2, LINE_MANAGER",
        "LOW, 42, L3, DIRECTOR",
        "LOW, 83, L3, DIRECTOR",
        "LOW, 84, L4, CHAIR"
    })
    void escalation(Priority priority, int daysOverdue, String rule, Level level) {
        assertThat(ask(priority, daysOverdue)).containsExactly(Map.of("rule", rule, "level", level.name()));
    }

    @Test
    void every_rule_of_the_escalation_is_hit_and_always_exactly_one() {
        Set<Object> hit = new HashSet<>();
        for (Priority priority : Priority.values()) {
            for (int days = -10; days <= EscalationLadder.LONGEST; days++) {
                List<Map<String, Object>> told = ask(priority, days);
                assertThat(told).as(priority + " " + days).hasSize(1);
                hit.add(told.get(0).get("rule"));
            }
        }
        assertThat(hit).hasSize(rules("escalation.dmn").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reminder-schedule.dmn", "escalation.dmn"})
    void every_rule_says_in_words_what_it_means_and_every_table_how_long_its_history_is_kept(String file) {
        assertThat(rules(file))
                .allSatisfy(rule ->
                        assertThat(rule.getDescription().getTextContent()).endsWith("."));
        assertThat(Dmn.readModelFromFile(new File("processes", file)).getModelElementsByType(Decision.class))
                .allSatisfy(decision ->
                        assertThat(decision.getCamundaHistoryTimeToLiveString()).isNotNull());
    }

    @Test
    void the_ladder_says_on_which_day_each_level_is_reached() {
        assertThat(LADDER.of(Priority.NORMAL))
                .extracting(EscalationLadder.Rung::daysOverdue, EscalationLadder.Rung::level)
                .containsExactly(tuple(7, Level.LINE_MANAGER), tuple(21, Level.DIRECTOR), tuple(42, Level.CHAIR));
    }

    /** Whatever the dates, a step lies after what is dealt with, on a working day, and before the due date not after it. */
    @Test
    void a_thousand_random_steps_are_on_working_days_and_after_what_is_dealt_with() {
        long seed = 20260113;
        Random random = new Random(seed);
        WorkingDays calendar = WorkingDays.of(Nation.ENGLAND);
        for (int n = 0; n < 1000; n++) {
            LocalDate due = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
            LocalDate dealtWith = due.plusDays(random.nextInt(200) - 100L);
            for (ReminderRule rule : SCHEDULE.rules(Priority.values()[n % 3], random.nextInt(100))) {
                LocalDate step = rule.firstAfter(dealtWith, due, calendar);
                String what = "seed " + seed + ": " + rule + " for " + due + " after " + dealtWith;
                if (step != null) {
                    assertThat(step).as(what).isAfter(dealtWith);
                    assertThat(calendar.isWorkingDay(step)).as(what).isTrue();
                    assertThat(step.isAfter(due)).as(what).isEqualTo(rule.when() == ReminderRule.When.EVERY_DAYS_AFTER);
                } else {
                    assertThat(rule.when()).as(what).isNotEqualTo(ReminderRule.When.EVERY_DAYS_AFTER);
                }
            }
        }
    }

    private List<Map<String, Object>> ask(Priority priority, int daysOverdue) {
        return ESCALATION.ask(Map.of("priority", priority.name(), "daysOverdue", daysOverdue));
    }

    private static Collection<Rule> rules(String file) {
        return Dmn.readModelFromFile(new File("processes", file)).getModelElementsByType(Rule.class);
    }
}
