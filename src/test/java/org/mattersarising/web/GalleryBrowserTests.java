package org.mattersarising.web;

import static org.mattersarising.support.browser.PageAssert.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mattersarising.support.browser.BrowserTest;
import org.mattersarising.support.browser.Browsing;
import org.mattersarising.support.browser.Screenshots;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@SpringBootTest(
        classes = GalleryApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.messages.basename=messages/common,messages/gallery",
            // What a group asks of the database is nothing here.
            "management.endpoint.health.validate-group-membership=false"
        })
class GalleryBrowserTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/gallery",
                "/gallery/empty",
                "/gallery-table?page=40",
                "/gallery-fails/stale",
                "/gallery-fails/broken",
                "/nowhere",
                "/accessibility"
            })
    void each_page_is_accessible_fits_a_narrow_screen_and_keeps_to_the_policy(String path, Browsing browsing) {
        Page page = signedIn(browsing.open());
        page.navigate(at(path));
        assertThat(page).hasNoAccessibilityViolations().fitsNarrowScreen();
        Screenshots.take(page, "gallery" + path.replaceAll("[^a-z]+", "-"));
        Assertions.assertThat(browsing.complaints())
                .as("what the browser complains about, but for the status of error pages")
                .allMatch(text -> text.startsWith("Failed to load resource: the server responded with a status of"));
        Assertions.assertThat(browsing.requests())
                .as("requests to this host only, and none for a font")
                .allMatch(url -> url.startsWith(at("/")) && !url.contains("font"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/gallery", "/gallery-table"})
    void each_page_is_accessible_without_scripts(String path, Browsing browsing) {
        Page page = signedIn(browsing.openWithoutJavaScript());
        page.navigate(at(path));
        assertThat(page).hasNoAccessibilityViolations().fitsNarrowScreen();
        Screenshots.take(page, "gallery-without-scripts" + path.replaceAll("[^a-z]+", "-"));
    }

    @Test
    void the_sign_in_page_offers_the_accounts_and_keeps_the_address_after_a_refusal(Browsing browsing) {
        Page page = browsing.open();
        page.navigate(at("/gallery-table?state=overdue"));
        Screenshots.take(page, "sign-in");
        assertThat(page).hasNoAccessibilityViolations().fitsNarrowScreen();
        page.getByLabel("E-mail address").fill("clerk@example.org");
        page.getByLabel("Password").fill("wrong");
        page.locator("main button[type=submit]").click();
        assertThat(page).hasFocusOn(".govuk-error-summary").hasNoAccessibilityViolations();
        Assertions.assertThat(page.title()).startsWith("Error: ");
        Assertions.assertThat(page.getByLabel("E-mail address").inputValue()).isEqualTo("clerk@example.org");
        page.getByLabel("Password").fill(GalleryApplication.PASSWORD);
        page.locator("main button[type=submit]").click();
        Assertions.assertThat(page.url()).isEqualTo(at("/gallery-table?state=overdue"));
    }

    @Test
    void errors_lead_from_the_summary_to_the_field(Browsing browsing) {
        Page page = signedIn(browsing.open());
        page.navigate(at("/gallery/empty"));
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page)
                .hasFocusOn(".govuk-error-summary")
                .hasNoAccessibilityViolations()
                .fitsNarrowScreen();
        Screenshots.take(page, "gallery-errors");
        page.getByText("Choose what the board decided.").first().click();
        assertThat(page).hasFocusOn("#outcome");
    }

    @Test
    void what_was_typed_before_the_session_ended_can_be_copied_and_leads_back_to_the_form(Browsing browsing) {
        Page page = signedIn(browsing.open());
        page.navigate(at("/gallery"));
        String words = "The wall <b>beside</b> the quay needs a second look.";
        page.locator("main textarea").first().fill(words);
        page.context().clearCookies();
        page.getByText("Save", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page).hasNoAccessibilityViolations().fitsNarrowScreen();
        Screenshots.take(page, "signed-out-with-words");
        Assertions.assertThat(page.title()).startsWith("You were signed out");
        Assertions.assertThat(page.locator("main textarea").all().stream().map(each -> each.inputValue()))
                .contains(words);
        page.getByText("Sign in and open the form again").click();
        signInHere(page);
        Assertions.assertThat(page.url()).isEqualTo(at("/gallery"));
    }

    private Page signedIn(Page page) {
        page.navigate(at("/sign-in"));
        signInHere(page);
        return page;
    }

    private static void signInHere(Page page) {
        page.getByLabel("E-mail address").fill(GalleryApplication.EMAIL);
        page.getByLabel("Password").fill(GalleryApplication.PASSWORD);
        page.locator("main button[type=submit]").click();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }
}
