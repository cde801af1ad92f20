package org.mattersarising.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mattersarising.audit.AuditTrail;
import org.mattersarising.people.Accounts;
import org.mattersarising.people.Invitations;
import org.mattersarising.people.People;
import org.mattersarising.people.Person;
import org.mattersarising.people.Roles;
import org.mattersarising.shared.Actor;
import org.mattersarising.support.ADirectory;
import org.mattersarising.support.TestClockConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in with an account of a provider that runs beside the test and speaks OpenID Connect over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import({TestClockConfiguration.class, ADirectory.class})
class OidcSignInTests {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) throws IOException {
        PROVIDER.start();
        properties.add(
                "matters.oidc.issuer", () -> PROVIDER.issuerUrl("saltmere").toString());
        properties.add("matters.oidc.client-id", () -> "matters");
        properties.add("matters.oidc.client-secret", () -> "only for this test");
        properties.add("matters.oidc.title", () -> "your Saltmere account");
        properties.add("matters.oidc.roles.[Matters auditors]", () -> "AUDITOR");
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ADirectory directory;

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Roles roles;

    @Autowired
    private AuditTrail trail;

    private Person person;

    @BeforeEach
    void somebody() {
        person = directory.person("Asha");
        directory.account(directory.person("Somebody who keeps the set-up page away"));
    }

    @Test
    void the_sign_in_page_offers_it() throws Exception {
        assertThat(HttpClient.newHttpClient()
                        .send(to("/sign-in"), HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("Sign in with your Saltmere account", "/oauth2/authorization/organisation");
    }

    @Test
    void a_person_of_the_directory_who_was_let_in_arrives_as_themselves() throws Exception {
        invitations.admit(person.id(), Actor.SERVICE);
        HttpResponse<String> page = arrive(person.email().toUpperCase(), true, List.of(), "/my/absence");
        assertThat(page.uri().getPath()).as("the page that was wanted").isEqualTo("/my/absence");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(person.name());
    }

    @Test
    void an_address_that_nobody_has_enters_nobody() throws Exception {
        long before = people.count();
        long accountsBefore = accounts.count();
        assertThat(arrive("nobody@example.org", true, List.of(), "/my/actions").body())
                .contains("is not known here");
        assertThat(people.count()).isEqualTo(before);
        assertThat(accounts.count()).isEqualTo(accountsBefore);
    }

    @Test
    void an_address_that_is_not_verified_proves_nothing() throws Exception {
        invitations.admit(person.id(), Actor.SERVICE);
        assertThat(arrive(person.email(), false, List.of(), "/my/actions").body())
                .contains("is not known here");
    }

    @Test
    void whoever_was_not_let_in_or_is_shut_out_stays_outside() throws Exception {
        assertThat(arrive(person.email(), true, List.of(), "/my/actions").body())
                .contains("is not known here");
        invitations.admit(person.id(), Actor.SERVICE);
        invitations.close(person.id(), Actor.SERVICE);
        assertThat(arrive(person.email(), true, List.of(), "/my/actions").body())
                .contains("is not known here");
    }

    @Test
    void mapped_roles_come_and_go_with_what_the_provider_says() throws Exception {
        invitations.admit(person.id(), Actor.SERVICE);
        arrive(person.email(), true, List.of("Matters auditors", "Others"), "/my/actions");
        assertThat(held()).containsExactly("AUDITOR");
        arrive(person.email(), true, List.of("Others"), "/my/actions");
        assertThat(held()).isEmpty();
        assertThat(trail.of("person/" + person.id()))
                .extracting("what")
                .contains("gave the role Auditor", "took the role Auditor");
    }

    private List<String> held() {
        return roles.findByPersonId(person.id()).stream()
                .map(role -> role.role().name())
                .toList();
    }

    /** Asks for a page, goes to the provider and comes back, as a browser does. */
    private HttpResponse<String> arrive(String email, boolean verified, List<String> said, String wanted)
            throws Exception {
        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(
                "saltmere",
                "subject-of-" + email,
                "JWT",
                List.of("matters"),
                Map.of("email", email, "email_verified", verified, "roles", said),
                3600));
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        browser.send(to(wanted), HttpResponse.BodyHandlers.ofString());
        return browser.send(to("/oauth2/authorization/organisation"), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
    }
}
