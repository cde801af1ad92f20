package org.mattersarising.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.actions.ActionHands;
import org.mattersarising.actions.ActionLog;
import org.mattersarising.actions.Statement;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.meetings.Body;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is erased is named in no cell of the database any more; what they did stays. */
@WholeService
class ErasureTests {

    @Autowired
    private Pages pages;

    @Autowired
    private ADirectory directory;

    @Autowired
    private SomeActions some;

    @Autowired
    private ActionLog log;

    @Autowired
    private ActionHands hands;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private TestClock clock;

    private Body board;
    private Person clerk;
    private Person administrator;
    private Person leaver;
    private Person helper;
    private Reference action;

    @BeforeEach
    void somebody_who_did_much_and_left() {
        clock.reset();
        board = directory.body("Harbour Board");
        clerk = directory.with(Role.CLERK, board);
        administrator = directory.with(Role.ADMINISTRATOR, board);
        leaver = directory.holder("Asha", directory.post("Harbour Master", null));
        helper = directory.holder("Corin", directory.post("Engineer", null));
        directory.account(leaver);
        action = some.inHand(board, helper);
        log.delegate(SomeActions.turn(action, helper), leaver.id(), "She knows the wall.");
        hands.handOver(SomeActions.turn(action, clerk), leaver.id(), true, "It is hers.");
        log.progress(
                SomeActions.turn(action, leaver),
                Statement.Standing.ON_TRACK,
                leaver.name() + " writes: ask " + leaver.email(),
                List.of());
        change(
                "update outbox_message set sent_to = ?, mail_text = ? where about = ?",
                leaver.email(),
                "Dear " + leaver.name() + ",",
                action.value());
        hands.handOver(SomeActions.turn(action, clerk), helper.id(), false, "She leaves.");
    }

    @Test
    void the_name_goes_and_the_record_stays() {
        // Typed as a reason, it is in the trail for ever; see what the page says of it.
        change("delete from audit_entry where what = 'reported progress' and about = ?", action.value());
        assertThat(pages.page(clerk, "/actions/" + action)).contains("to " + leaver.name(), "To " + leaver.name());
        assertThat(cells(leaver.name())).isNotEmpty();
        int entries = trail.of(action.value()).size();
        String page = "/people/" + leaver.id() + "/erase";
        assertThat(Pages.text(pages.post(administrator, page, "why", "Asked for it.")))
                .contains("has not left");
        directory.left(leaver, clock.today());
        assertThat(Pages.text(pages.post(administrator, page, "why", " "))).contains("write why they are erased now");

        assertThat(pages.post(administrator, page, "why", "They asked for it.")).hasRedirectedUrl("/people/leavers");

        assertThat(cells(leaver.name())).isEmpty();
        assertThat(cells(leaver.email())).isEmpty();
        assertThat(trail.of(action.value())).hasSize(entries);
        assertThat(pages.page(clerk, "/actions/" + action))
                .contains("to Former person " + leaver.id(), "Former person " + leaver.id() + " writes:")
                .doesNotContain(leaver.name());
        assertThat(trail.of("person/" + leaver.id()))
                .extracting("what")
                .first()
                .isEqualTo("erased the person's name and address");
        assertThat(Pages.text(pages.post(administrator, page, "why", "Again."))).contains("was erased already");
    }

    @Test
    void a_name_is_offered_when_its_time_is_over() {
        directory.left(leaver, clock.today());
        assertThat(pages.page(administrator, "/people/leavers")).doesNotContain(leaver.name());
        clock.setTo(clock.today().plusYears(2));
        assertThat(pages.page(administrator, "/people/leavers")).contains(leaver.name());

        pages.post(administrator, "/people/" + leaver.id() + "/erase", "why", "");

        assertThat(pages.page(administrator, "/people/leavers")).doesNotContain(leaver.name(), "Former person");
        clock.reset();
    }

    private void change(String statement, Object... values) {
        transactions.executeWithoutResult(status -> jdbc.update(statement, values));
    }

    /** Every cell of every table, the engine's too, in which a text stands. */
    private List<String> cells(String text) {
        Set<String> found = new TreeSet<>();
        for (String table : tables()) {
            jdbc.query("select * from " + table, row -> {
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    Object cell = row.getObject(column);
                    String words = cell instanceof byte[] bytes
                            ? new String(bytes, StandardCharsets.UTF_8)
                            : row.getString(column);
                    if (words != null && words.contains(text)) {
                        found.add(table + "." + row.getMetaData().getColumnName(column));
                    }
                }
            });
        }
        return List.copyOf(found);
    }

    private List<String> tables() {
        return jdbc.execute((Connection connection) -> {
            List<String> names = new ArrayList<>();
            try (ResultSet tables = connection
                    .getMetaData()
                    .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"
                    })) {
                while (tables.next()) {
                    names.add(tables.getString("TABLE_NAME"));
                }
            }
            return names;
        });
    }
}
