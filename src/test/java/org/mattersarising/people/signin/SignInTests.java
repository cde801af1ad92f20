package org.mattersarising.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Invitations;
import org.mattersarising.people.Person;
import org.mattersarising.shared.Actor;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Pages;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeService
class SignInTests {

    private static final String CHOSEN = "lantern pebble orchard";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ADirectory people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private TestClock clock;

    private Person person;

    @BeforeEach
    void somebody() {
        clock.reset();
        person = people.person("Asha");
    }

    @AfterEach
    void back() {
        clock.reset();
    }

    @Test
    void whoever_is_invited_chooses_a_password_once_and_signs_in_with_it() {
        String token = invitations.invite(person.id(), Actor.SERVICE);
        assertThat(signIn(CHOSEN, "10.0.0.1")).hasRedirectedUrl("/sign-in?refused");
        assertThat(Pages.text(mvc.get().uri("/join/" + token).exchange())).contains(person.email());
        assertThat(join(token, "short")).bodyText().contains("at least 12 characters");

        assertThat(join(token, CHOSEN)).hasRedirectedUrl("/sign-in");

        assertThat(signIn(CHOSEN, "10.0.0.1")).hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/join/" + token)).hasStatus(404);
        assertThat(join(token, "another lantern pebble")).hasStatus(404);
    }

    @Test
    void a_link_is_void_after_a_week_or_once_there_is_a_newer_one() {
        String first = invitations.invite(person.id(), Actor.SERVICE);
        String second = invitations.invite(person.id(), Actor.SERVICE);
        assertThat(mvc.get().uri("/join/" + first)).hasStatus(404);
        assertThat(mvc.get().uri("/join/" + second)).hasStatusOk();

        clock.setTo(clock.instant().plus(Invitations.OPEN_FOR));

        assertThat(mvc.get().uri("/join/" + second)).hasStatus(404);
    }

    @Test
    void a_closed_account_and_a_leaver_cannot_sign_in() {
        people.account(person);
        invitations.close(person.id(), Actor.SERVICE);
        assertThat(signIn(ADirectory.PASSWORD, "10.0.0.2")).hasRedirectedUrl("/sign-in?refused");

        Person leaver = people.person("Corin");
        people.account(leaver);
        people.left(leaver, clock.today());
        assertThat(signIn(leaver.email(), ADirectory.PASSWORD, "10.0.0.2")).hasRedirectedUrl("/sign-in?refused");
    }

    @Test
    void after_six_failures_from_one_computer_even_the_right_password_waits_a_quarter_of_an_hour() {
        people.account(person);
        for (int failure = 0; failure < SignInThrottle.TRIES_OF_ONE_AT_ONE; failure++) {
            assertThat(signIn("guess number " + failure, "10.0.0.3")).hasRedirectedUrl("/sign-in?refused");
        }
        assertThat(signIn(ADirectory.PASSWORD, "10.0.0.3")).hasRedirectedUrl("/sign-in?wait");
        assertThat(signIn(ADirectory.PASSWORD, "10.0.0.4"))
                .as("nobody is shut out by a stranger elsewhere")
                .hasRedirectedUrl("/");

        clock.setTo(clock.instant().plus(SignInThrottle.COUNTS_FOR).plus(Duration.ofSeconds(1)));

        assertThat(signIn(ADirectory.PASSWORD, "10.0.0.3")).hasRedirectedUrl("/");
    }

    @Test
    void an_address_without_an_account_is_slowed_down_like_any_other() {
        for (int failure = 0; failure < SignInThrottle.TRIES_OF_ONE_AT_ONE; failure++) {
            assertThat(signIn("nobody@example.org", "guess", "10.0.0.5")).hasRedirectedUrl("/sign-in?refused");
        }
        assertThat(signIn("NOBODY@example.org", "guess", "10.0.0.5")).hasRedirectedUrl("/sign-in?wait");
    }

    private MvcTestResult signIn(String password, String from) {
        return signIn(person.email(), password, from);
    }

    private MvcTestResult signIn(String email, String password, String from) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult join(String token, String password) {
        return mvc.post()
                .uri("/join/" + token)
                .with(csrf())
                .param("password", password)
                .exchange();
    }
}
