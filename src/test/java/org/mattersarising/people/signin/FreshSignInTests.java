package org.mattersarising.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.people.Account;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.Admission;
import org.mattersarising.people.Invitations;
import org.mattersarising.people.Person;
import org.mattersarising.people.Role;
import org.mattersarising.shared.Actor;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.Browser;
import org.mattersarising.support.TestClock;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WholeService
class FreshSignInTests {

    @Autowired
    private Browser.Shop browsers;

    @Autowired
    private ADirectory people;

    @Autowired
    private Admission admission;

    @Autowired
    private Invitations invitations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private TestClock clock;

    private Person person;
    private Browser browser;

    @BeforeEach
    void signIn() {
        clock.reset();
        person = people.person("Asha");
        people.account(person);
        browser = browsers.of(person);
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
    void a_closed_account_ends_what_is_open_at_once() {
        invitations.close(person.id(), Actor.SERVICE);

        assertThat(browser.session()).isNull();
        assertThat(open("/my/actions")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void a_new_password_ends_what_was_open_elsewhere_at_once() {
        Browser corins = browsers.of(somebodyElse());
        invitations.accept(invitations.invite(person.id(), Actor.SERVICE), "lantern pebble orchard");

        assertThat(open("/my/actions")).hasRedirectedUrl("/sign-in");
        assertThat(corins.get("/my/actions")).as("nobody else's").hasStatusOk();
    }

    /** Where ending the sessions did not come to its end, as with a node that died, the look once a minute does it. */
    @Test
    void an_account_that_was_closed_behind_its_back_ends_within_a_minute() {
        Account account = accounts.findById(person.id().value()).orElseThrow();
        account.signsOutEverywhere();
        accounts.save(account);
        aMinuteLater();

        assertThat(open("/my/actions")).hasRedirectedUrl("/sign-in?ended");
        assertThat(browser.session()).isNull();
    }

    private Person somebodyElse() {
        Person other = people.person("Corin");
        people.account(other);
        return other;
    }

    private MvcTestResult open(String uri) {
        return browser.get(uri);
    }

    private void aMinuteLater() {
        browser.put(FreshSignIn.LOOKED, 0L);
    }
}
