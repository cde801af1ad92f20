package org.mattersarising.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.audit.AuditCheck.Verdict;
import org.mattersarising.meetings.Body;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;

/** The chain over the trail, and each way in which somebody with the database in their hands might rewrite the past. */
@WholeService
class AuditChainTests {

    @Autowired
    private AuditChain chain;

    @Autowired
    private AuditCheck check;

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

    private Reference reference;

    @BeforeEach
    void something_is_written_down_and_sealed() {
        // Another test of the same database may have left it broken on purpose.
        rewrite("delete from audit_seal");
        Body board = people.body("Harbour Board");
        reference = some.reportedComplete(board, people.person("Asha"));
        sealAll();
    }

    @Test
    void every_entry_is_sealed_once_and_the_chain_holds() {
        assertThat(chain.seal()).isZero();
        Verdict verdict = check.check(null);
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.unsealed()).isZero();
        assertThat(verdict.head()).isEqualTo(chain.head().orElseThrow());
        assertThat(verdict.sealed())
                .isEqualTo(database.sql("select count(*) from audit_entry")
                        .query(Long.class)
                        .single());
    }

    @Test
    void what_comes_later_is_told_until_it_is_sealed_and_goes_on_from_the_last_seal() {
        Seal kept = chain.head().orElseThrow();
        some.offered(people.body("Quay Board"), people.person("Corin"));
        assertThat(check.check(kept).unsealed()).isPositive();
        sealAll();
        Verdict verdict = check.check(kept);
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.head().number()).isGreaterThan(kept.number());
    }

    @Test
    void a_changed_reason_a_changed_person_and_a_changed_time_are_each_found() {
        for (String change : List.of("why = 'It was never surveyed.'", "actor = 'person/1'", "at = '2020-01-01'")) {
            String was = change.substring(0, change.indexOf(' '));
            Object old = database.sql("select " + was + " from audit_entry where id = " + latest())
                    .query()
                    .singleValue();
            rewrite("update audit_entry set " + change + " where id = " + latest());
            assertThat(check.check(null).broken())
                    .as(change)
                    .isEqualTo("Entry " + latest() + " about " + reference + ", or its seal "
                            + chain.head().orElseThrow().number() + ", was changed after it was sealed.");
            rewrite("update audit_entry set " + was + " = ? where id = " + latest(), old);
            assertThat(check.check(null).holds()).isTrue();
        }
    }

    @Test
    void an_entry_that_was_taken_out_with_its_seal_is_missed() {
        long number = chain.head().orElseThrow().number() - 1;
        rewrite("delete from audit_seal where number = " + number);
        assertThat(check.check(null).broken()).isEqualTo("Seal " + number + " is missing.");
    }

    @Test
    void a_chain_that_was_cut_off_or_made_anew_is_found_by_a_seal_kept_elsewhere() {
        Seal kept = chain.head().orElseThrow();
        rewrite("delete from audit_seal where number = " + kept.number());
        assertThat(check.check(null).holds()).isTrue();
        assertThat(check.check(kept).broken()).contains("what followed was removed");
        String why = database.sql("select why from audit_entry where id = " + latest())
                .query(String.class)
                .single();
        rewrite("update audit_entry set why = 'Nothing.' where id = " + latest());
        sealAll();
        assertThat(check.check(null).holds()).isTrue();
        assertThat(check.check(kept).broken())
                .isEqualTo(
                        "Seal " + kept.number() + " is not the one that was kept elsewhere: the chain was made anew.");
        rewrite("update audit_entry set why = ? where id = " + latest(), why);
    }

    @Test
    void an_auditor_reads_the_trail_takes_it_away_and_checks_it_and_nobody_else_does() {
        Person auditor = people.with(Role.AUDITOR, null);
        assertThat(pages.page(auditor, "/audit?about=" + reference))
                .contains(
                        "reported it complete",
                        "Asha",
                        "The wall was surveyed.",
                        chain.head().orElseThrow().toString());
        assertThat(pages.page(auditor, "/audit?page=99&about=" + reference))
                .as("beyond the end stands the last page")
                .contains("reported it complete");
        assertThat(pages.page(auditor, "/audit?from=2030-01-01")).contains("Nothing was written down for this.");
        assertThat(pages.page(auditor, "/audit?from=someday"))
                .contains("There is a problem")
                .contains("someday");
        assertThat(pages.page(auditor, "/audit.csv?about=" + reference))
                .startsWith("\uFEFFEntry,Time (UTC),Who,About,What,Why,From\r\n")
                .contains(reference + ",reported it complete,The wall was surveyed.,");
        assertThat(pages.page(auditor, "/audit/check")).contains("The chain holds");
        assertThat(pages.page(auditor, "/audit/check?kept=" + chain.head().orElseThrow()))
                .contains("The chain holds");
        assertThat(pages.page(auditor, "/audit/check?kept=12")).contains("copy the whole of it");
        for (Role role : List.of(Role.ADMINISTRATOR, Role.CLERK, Role.CHAIR)) {
            Person other = people.with(role, role == Role.ADMINISTRATOR ? null : people.body("Harbour Board"));
            for (String path : List.of("/audit", "/audit.csv", "/audit/check")) {
                assertThat(pages.get(other, path)).as(role + " " + path).hasStatus(403);
            }
        }
    }

    @Test
    void what_is_done_over_the_network_keeps_from_where() {
        Person clerk = people.with(Role.CLERK, people.body("Ferry Board"));
        // The test framework puts a request of its own around each test.
        RequestContextHolder.resetRequestAttributes();
        Reference asked = some.offered(people.body("Lock Board"), clerk);
        pages.post(clerk, "/actions/" + asked + "/accept");
        assertThat(database.sql("select origin from audit_entry where about = ? order by id")
                        .param(asked.value())
                        .query(String.class)
                        .list())
                .containsExactly("", "127.0.0.1");
    }

    private long latest() {
        return database.sql("select max(id) from audit_entry").query(Long.class).single();
    }

    private void rewrite(String statement, Object... values) {
        transaction.executeWithoutResult(
                status -> database.sql(statement).params(values).update());
    }

    private void sealAll() {
        new AuditSealing(chain).run();
    }
}
