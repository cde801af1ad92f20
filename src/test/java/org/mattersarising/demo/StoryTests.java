package org.mattersarising.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.Action;
import org.mattersarising.actions.ActionStatus;
import org.mattersarising.actions.Actions;
import org.mattersarising.actions.Priority;
import org.mattersarising.actions.Recommendation;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Bodies;
import org.mattersarising.meetings.BodyId;
import org.mattersarising.minutes.ImportedDocuments;
import org.mattersarising.people.Directory;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.workflow.ProcessReconciler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** What stands on the screens of the demonstration when it is begun. */
@Demonstration
class StoryTests {

    @Autowired
    Actions actions;

    @Autowired
    Bodies bodies;

    @Autowired
    People people;

    @Autowired
    Directory directory;

    @Autowired
    ImportedDocuments documents;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    @Autowired
    Beginning beginning;

    @Autowired
    ProcessReconciler processes;

    @Test
    void a_year_of_two_boards_leaves_something_in_every_status() {
        assertThat(bodies.findAllByOrderByName()).hasSize(2);
        Map<ActionStatus, Long> byStatus =
                all().stream().collect(Collectors.groupingBy(Action::status, Collectors.counting()));
        assertThat(byStatus.keySet()).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(ActionStatus.class));
        assertThat(byStatus.get(ActionStatus.CLOSED)).isGreaterThan(15);
        assertThat(byStatus.get(ActionStatus.IN_HAND)).isGreaterThan(8);
    }

    @Test
    void some_of_it_is_overdue_some_was_late_and_some_had_more_time() {
        LocalDate today = LocalDate.now(clock);
        assertThat(all().stream().filter(action -> action.isOverdue(today)).map(Action::priority))
                .contains(Priority.HIGH, Priority.NORMAL);
        assertThat(all()).anyMatch(action -> action.status() == ActionStatus.CLOSED && action.daysLate() > 0);
        assertThat(all()).anyMatch(action -> action.extensions() > 0);
        assertThat(all()).anyMatch(action -> action.wantedDueOn().isPresent());
        assertThat(all()).anyMatch(action -> action.delegate().isPresent());
        assertThat(all())
                .filteredOn(Action::exempt)
                .hasSize(1)
                .allSatisfy(
                        action -> assertThat(action.publicTitle()).isNotBlank().isNotEqualTo(action.title()));
    }

    @Test
    void one_recommendation_was_answered_and_one_was_not() {
        assertThat(all())
                .flatExtracting(action -> action.recommendation().stream()
                        .map(Recommendation::state)
                        .toList())
                .containsExactlyInAnyOrder(Recommendation.State.ANSWERED, Recommendation.State.NOT_ANSWERED);
    }

    @Test
    void the_trail_tells_each_move_on_its_own_day() {
        Action closed = all().stream()
                .filter(action -> action.citation().equals("63 (2)"))
                .findFirst()
                .orElseThrow();
        assertThat(trail.of(closed.reference().value()))
                .extracting(entry -> LocalDate.ofInstant(entry.at(), clock.getZone()) + " " + entry.what())
                .contains("2026-01-27 agreed the action", "2026-01-28 accepted", "2026-02-24 reported it complete")
                .startsWith("2026-03-17 recorded that the meeting agreed closure");
    }

    @Test
    void every_owner_of_an_open_action_is_there_and_has_a_line_above_them() {
        LocalDate today = LocalDate.now(clock);
        Set<String> headsOfTheirOwn = Set.of("Constance Adeyinka");
        assertThat(all()).filteredOn(action -> action.status().open()).allSatisfy(action -> {
            Person owner = people.get(action.owner());
            assertThat(owner.isHere(today)).as(owner.name()).isTrue();
            if (!headsOfTheirOwn.contains(owner.name())) {
                assertThat(directory.lineManager(owner.id(), today))
                        .as("line manager of " + owner.name())
                        .isPresent();
            }
        });
    }

    @Test
    void one_person_has_left_and_one_is_away_with_a_deputy() {
        LocalDate today = LocalDate.now(clock);
        assertThat(people.findAllByOrderByName())
                .hasSizeGreaterThan(30)
                .filteredOn(person -> !person.isHere(today))
                .hasSize(1);
        assertThat(people.findAllByOrderByName())
                .filteredOn(person -> !directory.actingFor(person.id(), today).equals(person.id()))
                .hasSize(1);
    }

    @Test
    void a_pack_waits_for_the_clerk() {
        assertThat(documents.listed(boards(), Pageable.ofSize(10))).hasSize(1);
    }

    @Test
    void every_process_waits_where_its_action_is() {
        ProcessReconciler.Result check = processes.reconcile();
        assertThat(check.placed()).isEmpty();
        assertThat(check.ended()).isEmpty();
        assertThat(check.failed()).isEmpty();
    }

    @Test
    void beginning_a_second_time_changes_nothing() {
        long before = actions.count();
        int entries = trail.of(ClockSet.ABOUT).size();
        beginning.start();
        assertThat(actions.count()).isEqualTo(before);
        assertThat(trail.of(ClockSet.ABOUT)).hasSize(entries);
    }

    @Test
    void all_addresses_are_reserved_for_examples() {
        assertThat(people.findAllByOrderByName())
                .extracting(Person::email)
                .allMatch(mail -> mail.endsWith(".example.org") || mail.endsWith(".example.net"));
    }

    @Test
    void a_line_that_makes_no_sense_is_not_passed_over() {
        assertThatThrownBy(() -> Happening.parse("2026-02-30 accept")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Happening.parse("in March accept")).hasMessageContaining("in March accept");
        assertThatThrownBy(() -> Deed.of("forgets it")).hasMessageContaining("forgets it");
    }

    private List<Action> all() {
        return boards().stream()
                .flatMap(body -> actions.ofBody(body, EnumSet.allOf(ActionStatus.class), Pageable.unpaged()).stream())
                .toList();
    }

    private Collection<BodyId> boards() {
        return bodies.findAllByOrderByName().stream().map(body -> body.id()).toList();
    }
}
