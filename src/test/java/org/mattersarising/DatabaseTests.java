package org.mattersarising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Reference;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Browser;
import org.mattersarising.support.SomeActions;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What the service relies on with every database: letters, lengths, time and isolation. Run on MySQL, it is about MySQL's own ideas of them. */
@WholeService
class DatabaseTests {

    private static final int NINE_MEGABYTES = 9 << 20;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ADirectory directory;

    @Autowired
    private People people;

    @Autowired
    private SomeActions actions;

    @Autowired
    private Browser.Shop browsers;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestClock clock;

    private Person owner;
    private Reference action;

    @BeforeEach
    void an_action() {
        clock.reset();
        owner = directory.person("Asha");
        directory.account(owner);
        action = actions.inHand(directory.body("Harbour Board"), owner);
    }

    /** Emoji, letters beyond the basic plane, right to left, a line separator, and combining marks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mended 🚧 by \uD840\uDC00\uD869\uDED6 crew",
                "right \u202E to left \u05D0\u05D1",
                "two\u2028lines and e\u0301 is not é"
            })
    void what_is_typed_is_kept_letter_by_letter(String text) {
        report(text);
        assertThat(kept()).isEqualTo(text);
    }

    @Test
    void a_long_text_is_kept_whole() {
        String text = "All of it, 🚧 and more. ".repeat(150).strip();
        report(text);
        assertThat(kept()).isEqualTo(text);
    }

    @Test
    void what_is_too_long_for_its_place_is_refused_and_never_cut() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(written -> sql.sql("update person set name = ? where id = ?")
                                .params("x".repeat(1000), owner.id().value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void two_addresses_that_differ_by_an_accent_are_two_people() {
        Person plain = people.save(new Person("Jose Quill", "jose.quill@example.org", "Saltmere Council"));
        directory.account(plain);
        assertThat(people.findByEmailIgnoreCase("josé.quill@example.org")).isEmpty();
        Person accented = people.save(new Person("José Quill", "josé.quill@example.org", "Saltmere Council"));
        assertThat(people.findByEmailIgnoreCase("JOSÉ.quill@example.org"))
                .map(Person::id)
                .hasValue(accented.id());
        assertThat(browsers.browser().signIn("josé.quill@example.org", ADirectory.PASSWORD))
                .hasRedirectedUrl("/sign-in?refused");
    }

    @Test
    void a_file_of_nine_megabytes_comes_back_byte_by_byte() {
        byte[] file = new byte[NINE_MEGABYTES];
        new Random(7).nextBytes(file);
        byte[] head = "%PDF-1.4\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, file, 0, head.length);
        assertThat(
                        mvc.post()
                                .uri("/actions/" + action + "/report-complete")
                                .multipart()
                                .file(new MockMultipartFile("files", "wall.pdf", "application/pdf", file))
                                .param("text", "The wall was surveyed.")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .with(directory.as(owner)))
                .hasStatus3xxRedirection();
        byte[] back = sql.sql("select content from evidence where reference = ?")
                .param(action.value())
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(java.util.Arrays.equals(back, file)).isTrue();
    }

    @Test
    void nobody_sees_what_is_not_committed_and_time_is_utc() throws Exception {
        Instant moment = Instant.parse("2026-03-29T01:30:00.123456Z");
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
        transaction.executeWithoutResult(written -> sql.sql("insert into form_sent (form_key, sent_at) values (?, ?)")
                .params("k", LocalDateTime.ofInstant(moment, ZoneOffset.UTC))
                .update());
        List<LocalDateTime> read = sql.sql("select sent_at from form_sent where form_key = 'k'")
                .query(LocalDateTime.class)
                .list();
        assertThat(read).containsExactly(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        transaction.executeWithoutResult(
                written -> sql.sql("delete from form_sent where form_key = 'k'").update());
    }

    private void report(String text) {
        assertThat(browsers.of(owner).post("/actions/" + action + "/progress", "standing", "ON_TRACK", "text", text))
                .hasStatus3xxRedirection();
    }

    private String kept() {
        return sql.sql("select words from statement where reference = ?")
                .param(action.value())
                .query(String.class)
                .single();
    }
}
