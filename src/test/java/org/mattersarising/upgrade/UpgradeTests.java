package org.mattersarising.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.mattersarising.access.Saltmere;
import org.mattersarising.audit.AuditChain;
import org.mattersarising.audit.AuditCheck;
import org.mattersarising.shared.ClockMoved;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.mattersarising.workflow.ProcessReconciler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of an earlier release, with actions at every place, under this one. */
@WholeService
@Import({Saltmere.class, Lives.class})
abstract class UpgradeTests {

    @Autowired
    private Lives lives;

    @Autowired
    private ProcessReconciler reconciler;

    @Autowired
    private RuntimeService engine;

    @Autowired
    private AuditChain chain;

    @Autowired
    private AuditCheck check;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Test
    void its_processes_stand_where_they_stood_time_goes_on_and_every_action_comes_to_its_end() {
        List<Reference> open = lives.open();
        assertThat(open).hasSizeGreaterThan(5);
        assertThat(open.stream().map(lives::status).distinct())
                .contains("OFFERED", "QUESTIONED", "IN_HAND", "REPORTED_COMPLETE", "PROPOSED_FOR_CLOSURE");
        assertThat(reconciler.reconcile().allWasWell())
                .as(reconciler.last().orElseThrow().toString())
                .isTrue();

        long told = mails();
        clock.reset();
        clock.advance(Duration.ofDays(40));
        events.publishEvent(new ClockMoved(Duration.ofDays(40)));
        assertThat(engine.createIncidentQuery().count()).isZero();
        assertThat(mails()).as("reminders and chasers").isGreaterThan(told);

        for (Reference reference : lives.open()) {
            for (int moves = 0; moves < 6 && lives.open().contains(reference); moves++) {
                lives.move(reference);
            }
        }
        assertThat(lives.open()).isEmpty();
        assertThat(reconciler.reconcile().allWasWell()).isTrue();
        while (chain.seal() > 0) {}
        assertThat(check.check(null).holds()).isTrue();
    }

    private long mails() {
        return database.sql("select count(*) from outbox_message")
                .query(Long.class)
                .single();
    }
}
