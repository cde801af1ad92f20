package org.mattersarising.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Person;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Browser;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.transaction.support.TransactionTemplate;

/** Sessions as they lie in the database: small, without secrets, limited in time, and no trouble to a release that cannot read them. */
@WholeService
class KeptSessionTests {

    private static final int SMALL = 4000;

    @Autowired
    private Browser.Shop browsers;

    @Autowired
    private ADirectory people;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    private Person person;
    private Browser browser;
    private String id;

    @BeforeEach
    void signIn() {
        person = people.person("Asha");
        people.account(person);
        browser = browsers.of(person);
        assertThat(browser.get("/my/actions")).hasStatusOk();
        id = browser.id();
    }

    @Test
    void what_is_kept_is_small_and_holds_no_password() throws Exception {
        Session session = browser.session();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            for (String name : session.getAttributeNames()) {
                out.writeObject(session.<Object>getAttribute(name));
            }
        }
        assertThat(session.getAttributeNames().stream().map(name -> name.replaceAll(".*\\.", "")))
                .as("another thing in the session is a decision; write it down in the record about sessions")
                .isSubsetOf("SPRING_SECURITY_CONTEXT", "CSRF_TOKEN", "looked", "email");
        assertThat(bytes.size()).isLessThan(SMALL);
        assertThat(bytes.toString("ISO-8859-1")).doesNotContain(ADirectory.PASSWORD);
    }

    @Test
    void the_id_is_as_long_as_a_key_and_says_nothing() {
        assertThat(Base64.getUrlDecoder().decode(browser.id())).hasSize(32);
    }

    /** As after a change of a class between two releases, in either direction. */
    @Test
    void a_session_that_cannot_be_read_has_ended_and_nobody_is_locked_out() {
        transaction.executeWithoutResult(written -> sql.sql(
                        "update SPRING_SESSION_ATTRIBUTES set ATTRIBUTE_BYTES = ? where ATTRIBUTE_NAME = 'SPRING_SECURITY_CONTEXT'"
                                + " and SESSION_PRIMARY_ID = (select PRIMARY_ID from SPRING_SESSION where SESSION_ID = ?)")
                .params("of another release".getBytes(java.nio.charset.StandardCharsets.UTF_8), id)
                .update());

        assertThat(browser.get("/my/actions")).hasRedirectedUrl("/sign-in");
        assertThat(rows()).as("it is gone").isZero();
        assertThat(browser.signIn(person.email(), ADirectory.PASSWORD)).hasStatus(302);
        assertThat(browser.get("/my/actions")).hasStatusOk();
    }

    @Test
    void nothing_sent_for_half_an_hour_ends_it() {
        assertThat(browser.session().getMaxInactiveInterval()).isEqualTo(Duration.ofMinutes(30));
        setBack("LAST_ACCESS_TIME", Duration.ofMinutes(31));
        assertThat(browser.get("/my/actions")).hasRedirectedUrl("/sign-in");
        assertThat(rows()).isZero();
    }

    @Test
    void after_twelve_hours_it_ends_however_busy() {
        setBack("CREATION_TIME", FreshSignIn.LASTS);
        browser.put(FreshSignIn.LOOKED, 0L);
        assertThat(browser.get("/my/actions")).hasRedirectedUrl("/sign-in?ended");
    }

    /** In another window, while a page is being made: the page must not bring the session back, nor fail. */
    @Test
    void what_was_ended_meanwhile_stays_ended() {
        Session session = browser.session();
        transaction.executeWithoutResult(written -> sql.sql("delete from SPRING_SESSION where SESSION_ID = ?")
                .param(id)
                .update());
        browser.putInto(session, "something", "new");
        assertThat(rows()).isZero();
    }

    private void setBack(String column, Duration by) {
        transaction.executeWithoutResult(
                written -> sql.sql("update SPRING_SESSION set " + column + " = ? where SESSION_ID = ?")
                        .params(
                                Instant.ofEpochMilli(System.currentTimeMillis())
                                        .minus(by)
                                        .toEpochMilli(),
                                browser.id())
                        .update());
    }

    private int rows() {
        return sql.sql("select count(*) from SPRING_SESSION where SESSION_ID = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
