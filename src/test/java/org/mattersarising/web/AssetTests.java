package org.mattersarising.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
@WithMockUser
class AssetTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Assets assets;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brand.css",
                "start.js",
                "icon.svg",
                "govuk/govuk-frontend.min.css",
                "govuk/govuk-frontend.min.js"
            })
    void each_has_the_hash_of_its_content_in_its_address_and_is_kept_for_a_year(String name) {
        String url = assets.url(name);
        assertThat(url).matches("/assets/.+-[0-9a-f]{32}\\.(css|js|svg)");
        assertThat(mvc.get().uri(url)).hasStatusOk().hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        assertThat(mvc.get().uri(url.replaceAll("[0-9a-f]{32}", "0".repeat(32))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_licensed_font_is_neither_named_nor_served() throws Exception {
        String css = mvc.get()
                .uri(assets.url("govuk/govuk-frontend.min.css"))
                .exchange()
                .getResponse()
                .getContentAsString();
        assertThat(css)
                .contains(".govuk-button")
                .doesNotContainIgnoringCase("transport")
                .doesNotContain("@font-face");
        assertThat(css).contains("font-family:" + OwnFontResolver.STACK);
        assertThat(mvc.get().uri("/assets/govuk/assets/fonts/light-94a07e06a1-v2.woff2"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_rule_that_takes_the_font_out_finds_it_in_the_package() throws Exception {
        String css = new GovukPackage().file("govuk-frontend.min.css").getContentAsString(StandardCharsets.UTF_8);
        assertThat(css).contains("GDS Transport", "@font-face");
        assertThat(OwnFontResolver.withOwnFont(css)).hasSizeLessThan(css.length() + 10_000);
    }

    @Test
    void the_hash_of_the_inline_script_is_the_one_browsers_reckon() {
        // Reckoned with: printf '%s' "…" | openssl dgst -sha256 -binary | base64
        assertThat("'sha256-" + Digests.sha256("alert(1)") + "'")
                .isEqualTo("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
    }
}
