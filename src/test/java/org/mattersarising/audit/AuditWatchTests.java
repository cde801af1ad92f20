package org.mattersarising.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The trail is checked without anybody asking, and what is found raises an alarm. */
@WholeService
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class AuditWatchTests {

    @Autowired
    private AuditChain chain;

    @Autowired
    private AuditCheck check;

    @Autowired
    private AuditWatch watched;

    @Autowired
    private AuditHealth ofPages;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ADirectory people;

    @Autowired
    private SomeActions some;

    @Autowired
    private Pages pages;

    @Autowired
    private TestClock clock;

    private AuditWatch watch;
    private AuditHealth health;

    @BeforeEach
    void a_sealed_trail() {
        clock.reset();
        watch = new AuditWatch(check, clock);
        health = new AuditHealth(watch, clock);
        rewrite("delete from audit_seal");
        some.offered(people.body("Quay Board"), people.person("Asha"));
        while (chain.seal() > 0) {}
    }

    @Test
    void before_the_first_check_nothing_is_said_and_after_it_that_all_is_well() {
        assertThat(health.health().getStatus()).isEqualTo(Status.UNKNOWN);
        watch.look();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_broken_trail_is_an_error_in_the_log_and_a_status_of_its_own(CapturedOutput log) {
        rewrite(
                "update audit_entry set what = 'did nothing' where id = (select newest from (select max(id) as newest from audit_entry) as e)");
        watch.look();
        assertThat(health.health().getStatus().getCode()).isEqualTo("BROKEN");
        assertThat(log.getAll()).contains("The audit trail is broken: Entry ");
    }

    @Test
    void a_chain_that_was_made_anew_since_the_last_check_is_found() {
        watch.look();
        rewrite(
                "update audit_entry set what = 'did nothing' where id = (select newest from (select max(id) as newest from audit_entry) as e)");
        rewrite("delete from audit_seal");
        while (chain.seal() > 0) {}
        assertThat(check.check(null).holds()).as("by itself it looks whole").isTrue();
        assertThat(watch.look().verdict().broken()).contains("the chain was made anew");
        assertThat(watch.look().verdict().holds()).as("and it stays found").isFalse();
    }

    @Test
    void the_support_page_says_how_the_trail_stands() {
        Person administrator = people.with(Role.ADMINISTRATOR, null);
        watched.look();
        assertThat(pages.page(administrator, "/support")).contains("13 January 2026", "the audit trail was whole");
        rewrite(
                "update audit_entry set what = 'did nothing' where id = (select oldest from (select min(id) as oldest from audit_entry) as e)");
        watched.look();
        assertThat(ofPages.health().getStatus().getCode()).isEqualTo("BROKEN");
        assertThat(pages.page(administrator, "/support")).contains("The audit trail is broken.");
    }

    private void rewrite(String statement) {
        transaction.executeWithoutResult(status -> database.sql(statement).update());
    }
}
