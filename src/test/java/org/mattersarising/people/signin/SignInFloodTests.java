package org.mattersarising.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Person;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Browser;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A thousand attempts: they are slowed down, all in the same words, and whoever owns the account still gets in. */
@WholeService
class SignInFloodTests {

    private static final int ATTEMPTS = 1000;
    private static final String KNOWN = "matters-known";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Browser.Shop browsers;

    @Autowired
    private ADirectory people;

    @Autowired
    private TestClock clock;

    @Autowired
    private OpenElsewhere elsewhere;

    private Person owner;

    @BeforeEach
    void an_account() {
        clock.reset();
        owner = people.person("Asha");
        people.account(owner);
    }

    @Test
    void at_one_account_from_one_computer() {
        List<String> answers = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            answers.add(answer(owner.email(), "guess " + attempt, "192.0.2.1"));
        }
        assertThat(answers.subList(0, SignInThrottle.TRIES_OF_ONE_AT_ONE)).containsOnly("/sign-in?refused");
        assertThat(answers.subList(SignInThrottle.TRIES_OF_ONE_AT_ONE, ATTEMPTS))
                .containsOnly("/sign-in?wait");
        assertThat(answer(owner.email(), ADirectory.PASSWORD, "192.0.2.2"))
                .as("the owner, elsewhere")
                .isEqualTo("/");
    }

    /** One in ten of the addresses has an account; nothing tells which. */
    @Test
    void at_a_thousand_accounts_from_one_computer() {
        List<String> answers = new ArrayList<>();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String email = attempt % 10 == 0 ? somebody() : "nobody" + attempt + "@example.org";
            answers.add(answer(email, "guess", "192.0.2.3"));
        }
        assertThat(answers.subList(0, SignInThrottle.TRIES_FROM_ONE_ADDRESS)).containsOnly("/sign-in?refused");
        assertThat(answers.subList(SignInThrottle.TRIES_FROM_ONE_ADDRESS, ATTEMPTS))
                .containsOnly("/sign-in?wait");
        assertThat(answer(owner.email(), ADirectory.PASSWORD, "192.0.2.4")).isEqualTo("/");
    }

    /** From more computers than an account has attempts: a stranger can shut out strangers, but not the owner at their own desk. */
    @Test
    void at_one_account_from_many_computers_the_owners_own_browser_still_gets_in() {
        Cookie mine = signIn(owner, "192.0.2.10").getCookie(KNOWN);
        assertThat(mine.isHttpOnly()).isTrue();
        assertThat(mine.getValue()).doesNotContain(owner.email(), owner.name());
        Person other = people.person("Corin");
        people.account(other);
        Cookie others = signIn(other, "192.0.2.11").getCookie(KNOWN);
        for (int attempt = 0; attempt < SignInThrottle.TRIES_AT_ONE_ACCOUNT; attempt++) {
            answer(owner.email(), "guess", "198.51.100." + attempt);
        }
        assertThat(answer(owner.email(), ADirectory.PASSWORD, "192.0.2.12")).isEqualTo("/sign-in?wait");
        assertThat(answer(ADirectory.PASSWORD, "192.0.2.12", mine))
                .as("wherever they are")
                .isEqualTo("/");
        assertThat(answer(ADirectory.PASSWORD, "192.0.2.12", others)).isEqualTo("/sign-in?wait");
        assertThat(answer(
                        ADirectory.PASSWORD,
                        "192.0.2.12",
                        new Cookie(KNOWN, mine.getValue().replace('1', '2'))))
                .as("a mark somebody made up")
                .isEqualTo("/sign-in?wait");
        clock.advance(Duration.ofDays(181));
        for (int attempt = 0; attempt < SignInThrottle.TRIES_AT_ONE_ACCOUNT; attempt++) {
            answer(owner.email(), "guess", "198.51.100." + attempt);
        }
        assertThat(answer(ADirectory.PASSWORD, "192.0.2.12", mine))
                .as("too old")
                .isEqualTo("/sign-in?wait");
    }

    @Test
    void a_known_browser_has_no_more_attempts_than_any_other_and_none_after_signing_out_everywhere() {
        Cookie mine = signIn(owner, "192.0.2.20").getCookie(KNOWN);
        for (int attempt = 0; attempt < SignInThrottle.TRIES_OF_ONE_AT_ONE; attempt++) {
            assertThat(answer("guess " + attempt, "192.0.2." + (21 + attempt), mine))
                    .isEqualTo("/sign-in?refused");
        }
        assertThat(answer(ADirectory.PASSWORD, "192.0.2.40", mine)).isEqualTo("/sign-in?wait");
        clock.advance(SignInThrottle.COUNTS_FOR.plusSeconds(1));
        for (int attempt = 0; attempt < SignInThrottle.TRIES_AT_ONE_ACCOUNT; attempt++) {
            answer(owner.email(), "guess", "198.51.100." + attempt);
        }
        elsewhere.end(owner.id());
        assertThat(answer(ADirectory.PASSWORD, "192.0.2.41", mine)).isEqualTo("/sign-in?wait");
    }

    private MockHttpServletResponse signIn(Person person, String from) {
        return send(person.email(), ADirectory.PASSWORD, from).getResponse();
    }

    private String answer(String password, String from, Cookie known) {
        return send(owner.email(), password, from, known).getResponse().getRedirectedUrl();
    }

    @Test
    void signing_in_leaves_a_session_that_was_there_before_behind() {
        Browser planted = browsers.browser();
        planted.get("/sign-in");
        String before = planted.id();
        assertThat(before).isNotNull();
        assertThat(planted.signIn(owner.email(), ADirectory.PASSWORD)).hasRedirectedUrl("/");
        assertThat(planted.id()).isNotEqualTo(before);
        assertThat(planted.get("/my/actions")).hasStatusOk();
    }

    private String somebody() {
        Person person = people.person("Corin");
        people.account(person);
        return person.email();
    }

    private String answer(String email, String password, String from) {
        MvcTestResult result = send(email, password, from);
        assertThat(result.getResponse().getContentAsByteArray()).isEmpty();
        return result.getResponse().getRedirectedUrl();
    }

    private MvcTestResult send(String email, String password, String from, Cookie... cookies) {
        return mvc.post()
                .uri("/sign-in")
                .cookie(cookies.length == 0 ? new Cookie[] {new Cookie("none", "none")} : cookies)
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .param("email", email)
                .param("password", password)
                .exchange();
    }
}
