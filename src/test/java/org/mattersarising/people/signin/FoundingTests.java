package org.mattersarising.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mattersarising.support.Pages.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.mattersarising.people.People;
import org.mattersarising.people.Role;
import org.mattersarising.people.Roles;
import org.mattersarising.support.WholeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One story in three steps, because an empty database can be set up once only. */
@WholeService
@TestPropertySource(properties = "matters.set-up.code=SALT-MERE")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FoundingTests {

    private static final String PASSWORD = "lantern pebble orchard";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private People people;

    @Autowired
    private Roles roles;

    @Test
    @Order(1)
    void while_nobody_can_sign_in_the_way_leads_to_the_set_up_page() {
        assertThat(mvc.get().uri("/sign-in")).hasRedirectedUrl("/set-up");
        assertThat(mvc.get().uri("/set-up")).hasStatusOk();
    }

    @Test
    @Order(2)
    void a_wrong_code_or_an_easy_password_lets_nobody_in_and_keeps_what_was_typed() {
        assertThat(text(setUp("SALT-MORE", PASSWORD)))
                .contains("That is not the set-up code", "Ilse Varro", "ilse@example.org");
        assertThat(text(setUp("SALT-MERE", "short"))).contains("at least 12 characters");
        assertThat(text(setUp("SALT-MERE", "mattersarising"))).contains("easy to guess");
        assertThat(people.findByEmailIgnoreCase("ilse@example.org")).isEmpty();
    }

    @Test
    @Order(3)
    void the_first_administrator_is_set_up_once_and_signs_in() {
        assertThat(setUp("salt mere", PASSWORD)).hasRedirectedUrl("/sign-in");

        assertThat(people.findByEmailIgnoreCase("ilse@example.org"))
                .hasValueSatisfying(person -> assertThat(roles.findByPersonId(person.id()))
                        .extracting("role")
                        .containsExactly(Role.ADMINISTRATOR));
        assertThat(mvc.get().uri("/sign-in")).hasStatusOk();
        assertThat(mvc.get().uri("/set-up")).hasStatus(404);
        assertThat(setUp("SALT-MERE", PASSWORD)).hasStatus(404);
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .with(csrf())
                        .param("email", "ilse@example.org")
                        .param("password", PASSWORD))
                .hasRedirectedUrl("/");
    }

    private MvcTestResult setUp(String code, String password) {
        return mvc.post()
                .uri("/set-up")
                .with(csrf())
                .param("code", code)
                .param("name", "Ilse Varro")
                .param("email", "ilse@example.org")
                .param("organisation", "Saltmere Council")
                .param("password", password)
                .exchange();
    }
}
