package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

@WebTest
@WithMockUser
class FormPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void shows_what_is_bound() {
        assertThat(mvc.get().uri("/gallery"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"5 February 2025\"")
                .contains("value=\"board\" selected=\"selected\"")
                .contains("value=\"DEFERRED\" checked=\"checked\"")
                .containsPattern("value=\"b\"[^>]* checked=\"checked\"")
                .doesNotContainPattern("value=\"a\"[^>]* checked=\"checked\"")
                .contains("<title>Components – Matters Arising</title>");
    }

    @Test
    void what_was_typed_survives_an_error_and_the_summary_keeps_the_order_of_the_form() {
        assertThat(mvc.post()
                        .uri("/gallery")
                        .with(csrf())
                        .param("due", "31/2/2025")
                        .param("body", "board")
                        .param("title", "<i>"))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Error: Components – Matters Arising</title>")
                .contains("value=\"31/2/2025\"", "value=\"&lt;i&gt;\"", "value=\"board\" selected=\"selected\"")
                .contains("aria-describedby=\"due-hint due-error\"")
                .containsSubsequence(
                        "<a href=\"#due\">There is no day such as “31/2/2025”.",
                        "<a href=\"#reason\">Enter the reason.",
                        "<a href=\"#outcome\">Choose what the board decided.",
                        "<a href=\"#parts\">Choose at least one part.");
    }

    @Test
    void a_form_sent_twice_takes_effect_once_and_leads_to_the_same_page() {
        int before = GalleryController.TAKEN.get();
        MockHttpSession session = new MockHttpSession();
        assertThat(complete("one", session, "Quay wall"))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/gallery");
        assertThat(complete("one", session, "Quay wall"))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/gallery");
        assertThat(GalleryController.TAKEN.get() - before).isEqualTo(1);
        assertThat(mvc.get().uri("/gallery").session(session)).bodyText().contains("“Quay wall” was saved.");
    }

    @Test
    void the_same_form_from_a_new_page_or_changed_is_taken_again() {
        int before = GalleryController.TAKEN.get();
        MockHttpSession session = new MockHttpSession();
        complete("one", session, "Quay wall").exchange();
        complete("two", session, "Quay wall").exchange();
        complete("one", session, "North quay wall").exchange();
        assertThat(GalleryController.TAKEN.get() - before).isEqualTo(3);
    }

    @Test
    void a_form_with_an_error_may_be_sent_again() {
        MockHttpSession session = new MockHttpSession();
        assertThat(complete("one", session, "")).bodyText().contains("Enter a title.");
        assertThat(complete("one", session, "")).bodyText().contains("Enter a title.");
    }

    @Test
    void every_form_carries_a_once_token() throws Exception {
        String page = mvc.get().uri("/gallery").exchange().getResponse().getContentAsString();
        assertThat(page.split("name=\"_once\""))
                .hasSameSizeAs(page.split("name=\"_csrf\""))
                .hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nowhere | 404 | Check that the whole address was copied",
                "/gallery-fails/missing | 404 | There is no action ACT-2025-0042. Check the reference.",
                "/gallery-fails/stale | 409 | Look at how it is now, and make your change again",
                "/gallery-fails/database | 503 | Try again in a minute."
            })
    void each_failure_says_what_to_do(String path, int status, String sentence) {
        assertThat(mvc.get().uri(path)).hasStatus(status);
        if (status != 404 || path.contains("fails")) {
            assertThat(mvc.get().uri(path)).bodyText().contains(sentence).contains("Go to the start page");
        }
    }

    @Test
    void a_stale_page_leads_to_how_it_is_now() {
        assertThat(mvc.get().uri("/gallery-fails/stale")).bodyText().contains("href=\"/gallery-fails/stale\"");
    }

    @Test
    void the_file_that_is_too_large_is_named_as_the_cause() {
        assertThat(mvc.post()
                        .uri("/gallery-upload")
                        .multipart()
                        .file(new MockMultipartFile("file", "huge".getBytes()))
                        .with(csrf())
                        .requestAttr("fail", new MaxUploadSizeExceededException(1)))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
                .bodyText()
                .contains("is larger than this service takes");
    }

    private MockMvcRequestBuilder complete(String token, MockHttpSession session, String title) {
        return mvc.post()
                .uri("/gallery")
                .session(session)
                .with(csrf())
                .param("_once", token)
                .param("title", title)
                .param("due", "5 Feb 2025")
                .param("reason", "The tide")
                .param("body", "board")
                .param("outcome", "NOTED")
                .param("parts", "a", "b");
    }
}
