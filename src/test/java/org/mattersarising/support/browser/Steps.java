package org.mattersarising.support.browser;

import static org.mattersarising.support.browser.PageAssert.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What tests in a browser do on any page. */
public final class Steps {

    private Steps() {}

    /** Looks at the page as it is: accessible, no wider than the screen, and kept as a picture of this name. */
    public static void good(Page page, String name) {
        assertThat(page).hasNoAccessibilityViolations().fitsNarrowScreen();
        Screenshots.take(page, name);
    }

    /** Presses the button with exactly these words. */
    public static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
