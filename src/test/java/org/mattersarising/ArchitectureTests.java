package org.mattersarising;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.minutes.parser.MinutesParser;
import org.springframework.modulith.core.ApplicationModules;

/** Holds the shape of the whole: who may know whom. Each rule is shown to find what breaks it. */
class ArchitectureTests {

    private static final Set<Class<?>> TIMES = Set.of(
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            Instant.class,
            ZonedDateTime.class,
            OffsetDateTime.class,
            Year.class,
            YearMonth.class);

    private static final ArchRule ONLY_WORKFLOW_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.mattersarising.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..");

    private static final ArchRule THE_PARSER_IS_A_LIBRARY = noClasses()
            .that()
            .resideInAPackage("org.mattersarising.minutes.parser..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.persistence..", "org.hibernate..");

    private static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .accessTargetWhere(describe("asks the machine for the time", ArchitectureTests::asksTheMachine));

    /** Such a query has the engine evaluate its text, also where 7.24.0 means to refuse it (CVE-2026-109432). */
    private static final ArchRule NO_QUERY_EVALUATES_TEXT = noClasses()
            .should()
            .accessTargetWhere(describe("is an expression of a query", ArchitectureTests::isExpressionOfQuery));

    private static final JavaClasses PROJECT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.mattersarising");

    private static final JavaClasses BROKEN =
            new ClassFileImporter().importPackages("org.mattersarising.broken", "org.mattersarising.minutes.parser");

    @Test
    void modules_use_only_what_they_may() {
        ApplicationModules.of(MattersArising.class).verify();
    }

    @Test
    void modules_that_use_each_other_are_found() {
        ApplicationModules modules = ApplicationModules.of("badmodules", location -> true);
        assertThatThrownBy(modules::verify).hasMessageContaining("Cycle detected");
    }

    @Test
    void only_workflow_knows_the_engine() {
        holds(ONLY_WORKFLOW_KNOWS_THE_ENGINE, "BreaksTheRules.tasks");
    }

    @Test
    void the_parser_of_minutes_is_a_plain_library() {
        assertThat(PROJECT.contain(MinutesParser.class)).isTrue();
        holds(THE_PARSER_IS_A_LIBRARY, "ParserThatBreaksTheRules.text");
    }

    @Test
    void the_time_comes_from_the_clock() {
        holds(
                TIME_COMES_FROM_THE_CLOCK,
                "asksTheMachineForTheDay",
                "asksTheMachineForTheInstant",
                "asksTheMachineForADate");
    }

    @Test
    void no_query_has_the_engine_evaluate_text() {
        holds(NO_QUERY_EVALUATES_TEXT, "hasTheEngineEvaluateWhatItIsGiven");
    }

    /** Without them there is no route by which somebody outside could hand the engine a query. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.camunda.bpm.engine.rest.dto.AbstractQueryDto",
                "org.camunda.bpm.webapp.impl.engine.EngineRestApplication",
                "org.camunda.bpm.cockpit.Cockpit",
                "org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration"
            })
    void neither_the_interface_nor_the_web_applications_of_the_engine_are_there(String name) {
        assertThat(isThere(name)).isFalse();
        assertThat(isThere("org.camunda.bpm.engine.ProcessEngine"))
                .as("this can fail")
                .isTrue();
    }

    private void holds(ArchRule rule, String... found) {
        rule.check(PROJECT);
        assertThat(rule.evaluate(BROKEN).getFailureReport().toString()).contains(found);
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        if (target.getOwner().isEquivalentTo(Date.class)) {
            return target.getName().equals("<init>") && access.getDescription().contains("Date.<init>()");
        }
        return target.getName().equals("now")
                && TIMES.stream().anyMatch(time -> target.getOwner().isEquivalentTo(time))
                && !access.getDescription().contains("java.time.Clock)");
    }

    private static boolean isExpressionOfQuery(JavaAccess<?> access) {
        return access.getTarget().getName().endsWith("Expression")
                && access.getTarget().getOwner().isAssignableTo(Query.class);
    }

    private static boolean isThere(String name) {
        try {
            Class.forName(name, false, ArchitectureTests.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException none) {
            return false;
        }
    }
}
