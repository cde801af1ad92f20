package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class SecurityTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private GovukPackage govuk;

    @ParameterizedTest
    @ValueSource(strings = {"/gallery", "/nowhere", "/actuator/env", "/webjars/govuk-frontend/x"})
    void what_is_not_open_asks_for_a_sign_in(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.FOUND).hasHeader("Location", "/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/accessibility", "/gallery-open", "/assets/icon.svg", "/actuator/health"})
    void what_is_open_needs_none(String path) {
        assertThat(mvc.get().uri(path)).hasStatusOk();
    }

    @Test
    void the_policy_allows_no_inline_code_but_the_one_script_of_the_package() {
        MvcTestResult page = mvc.get().uri("/sign-in").exchange();
        assertThat(page).headers().hasValue("Content-Security-Policy", SecurityConfiguration.policy(govuk));
        String policy = page.getResponse().getHeader("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(page).bodyText().contains("<script>" + govuk.supportScript() + "</script>");
    }

    @Test
    void pages_are_not_stored_and_tell_other_sites_nothing() {
        MvcTestResult page = mvc.get().uri("/sign-in").exchange();
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(page)
                .headers()
                .hasValue("Referrer-Policy", "same-origin")
                .hasValue("X-Content-Type-Options", "nosniff");
    }

    @Test
    void where_holes_are_reported_is_said_where_somebody_is_named() {
        assertThat(mvc.get().uri("/.well-known/security.txt")).hasStatus(HttpStatus.NOT_FOUND);
        WebSettings settings = new WebSettings(URI.create("https://actions.example.org"), "security@example.org");
        assertThat(new SecurityTextController(settings).text().getBody())
                .startsWith("Contact: mailto:security@example.org\nExpires: 2")
                .endsWith("Canonical: https://actions.example.org/.well-known/security.txt\n");
    }

    @Test
    void a_refusal_is_the_same_for_a_known_and_an_unknown_address() {
        String known = refusal(GalleryApplication.EMAIL);
        String unknown = refusal("nobody@example.org");
        assertThat(known.replace("value=\"" + GalleryApplication.EMAIL, "value=\"nobody@example.org"))
                .isEqualTo(unknown);
        assertThat(known).contains("do not belong together", "value=\"" + GalleryApplication.EMAIL + "\"");
    }

    @Test
    void signing_in_makes_a_new_session_and_leads_to_the_page_that_was_wanted() {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();
        mvc.get().uri("/gallery-table?state=overdue").session(session).exchange();
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("email", GalleryApplication.EMAIL)
                        .param("password", GalleryApplication.PASSWORD))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "http://localhost/gallery-table?state=overdue");
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    @WithMockUser
    void signing_out_needs_the_token_of_a_page() {
        assertThat(mvc.post().uri("/sign-out")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri("/sign-out").with(csrf())).hasHeader("Location", "/sign-in?signed-out");
    }

    @Test
    void a_form_sent_after_the_session_ended_asks_for_a_sign_in() {
        assertThat(mvc.post().uri("/gallery").param("title", "Quay wall")).hasHeader("Location", "/sign-in?ended");
    }

    @Test
    void what_was_typed_into_a_form_after_the_session_ended_comes_back() {
        assertThat(sentFrom("same-origin", "title", "The wall beside the quay", "password", "not to be shown ever"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .satisfies(result -> assertThat(result.getRequest().getAttribute(EndedSession.TYPED))
                        .isEqualTo(List.of("The wall beside the quay")));
    }

    @Test
    void words_that_another_site_sent_are_not_shown_in_our_name() {
        assertThat(sentFrom("cross-site", "title", "The wall beside the quay")).hasHeader("Location", "/sign-in?ended");
    }

    private MvcTestResult sentFrom(String site, String... fields) {
        var form = mvc.post().uri("/gallery").header("Sec-Fetch-Site", site);
        for (int field = 0; field < fields.length; field += 2) {
            form.param(fields[field], fields[field + 1]);
        }
        return form.exchange();
    }

    @Test
    @WithMockUser(authorities = "CLERK")
    void a_page_for_others_is_refused_and_not_on_the_menu() {
        assertThat(mvc.get().uri("/gallery-chair")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/gallery"))
                .bodyText()
                .contains("/gallery-table")
                .doesNotContain("/gallery-chair");
    }

    private String refusal(String email) {
        MockHttpSession session = new MockHttpSession();
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("email", email)
                        .param("password", "x"))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/sign-in?refused");
        MvcTestResult page =
                mvc.get().uri("/sign-in").param("refused", "").session(session).exchange();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .replaceAll("name=\"_(csrf|once)\" value=\"[^\"]*\"", "");
    }
}
