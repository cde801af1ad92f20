package org.mattersarising.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Admission;
import org.mattersarising.people.Invitations;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Actor;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeService
class FreshSignInTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ADirectory people;

    @Autowired
    private Admission admission;

    @Autowired
    private Invitations invitations;

    @Autowired
    private TestClock clock;

    private Person person;
    private MockHttpSession session;

    @BeforeEach
    void signIn() {
        clock.reset();
        person = people.person("Asha");
        people.account(person);
        session = (MockHttpSession) mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("email", person.email())
                .param("password", ADirectory.PASSWORD)
                .exchange()
                .getRequest()
                .getSession();
    }

    @Test
    void a_role_given_and_taken_takes_effect_within_a_minute_without_signing_in_again() {
        assertThat(open("/boards")).hasStatus(403);
        admission.give(Role.ADMINISTRATOR, person.id(), null, Actor.SERVICE);
        assertThat(open("/boards")).as("not looked at within the minute").hasStatus(403);

        aMinuteLater();
        assertThat(open("/boards")).hasStatusOk();

        admission.give(Role.ADMINISTRATOR, people.person("Corin").id(), null, Actor.SERVICE);
        admission.take(Role.ADMINISTRATOR, person.id(), null, Actor.SERVICE);
        aMinuteLater();
        assertThat(open("/boards")).hasStatus(403);
    }

    @Test
    void a_closed_account_ends_what_is_open() {
        invitations.close(person.id(), Actor.SERVICE);
        aMinuteLater();

        assertThat(open("/my/actions")).hasRedirectedUrl("/sign-in?ended");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_new_password_ends_what_was_open_elsewhere() {
        invitations.accept(invitations.invite(person.id(), Actor.SERVICE), "lantern pebble orchard");
        aMinuteLater();

        assertThat(open("/my/actions")).hasRedirectedUrl("/sign-in?ended");
    }

    private MvcTestResult open(String uri) {
        return mvc.get().uri(uri).session(session).exchange();
    }

    private void aMinuteLater() {
        session.setAttribute(FreshSignIn.LOOKED, 0L);
    }
}
