package org.mattersarising.support.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The words about pages can fail. */
@BrowserTest
class PageAssertTests {

    @Test
    void a_spoilt_page_is_found_out(Browsing browsing) {
        Page page = browsing.open();
        page.setContent(
                "<title>x</title><main><h1>x</h1><p style='color:#ccc;width:900px'>pale and wide</p><img src='data:,'></main>");
        assertThatThrownBy(() -> PageAssert.assertThat(page).hasNoAccessibilityViolations())
                .hasMessageContaining("color-contrast")
                .hasMessageContaining("html-has-lang")
                .hasMessageContaining("image-alt");
        assertThatThrownBy(() -> PageAssert.assertThat(page).fitsNarrowScreen()).hasMessageContaining("pale and wide");
        assertThatThrownBy(() -> PageAssert.assertThat(page).hasFocusOn("h1")).hasMessageContaining("<body>");
    }
}
